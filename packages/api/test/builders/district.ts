import { openTestApi, type TestApi, type TestClient } from '../client.js';

/** The API on the data set, with the people that tests of commands need, signed in. */
interface TestDistrict {
  readonly api: TestApi;
  /** Ids of two partnerships. */
  readonly a: string;
  readonly b: string;
  readonly network: string;
  /** Ids of five partners. */
  readonly partners: readonly string[];
  readonly district: TestClient;
  readonly planner: TestClient;
  /** The coordinators of the partnerships `a` and `b`. */
  readonly ofA: TestClient;
  readonly ofB: TestClient;
}

export async function openTestDistrict(): Promise<TestDistrict> {
  const api = await openTestApi({ seed: true });
  const found = await api.public.data<{
    partnerships: { nodes: { id: string }[] };
    partners: { nodes: { id: string }[] };
    network: { id: string };
  }>('{ partnerships { nodes { id } } partners(first: 5) { nodes { id } } network { id } }');
  const [a = '', b = ''] = found.partnerships.nodes.map(({ id }) => id);
  return {
    api,
    a,
    b,
    network: found.network.id,
    partners: found.partners.nodes.map(({ id }) => id),
    district: await api.as('DISTRICT_COORDINATOR'),
    planner: await api.as('PLANNER'),
    ofA: await api.as('PARTNERSHIP_COORDINATOR', [a]),
    ofB: await api.as('PARTNERSHIP_COORDINATOR', [b]),
  };
}

/** The number of rows of each table. */
export async function rowsOf(api: TestApi, tables: readonly string[]): Promise<Record<string, string>> {
  const counts = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  const [row] = await api.database.query<Record<string, string>>(`select ${counts.join(', ')}`);
  return row!;
}
