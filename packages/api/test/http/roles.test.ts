import { openTestApi, type TestApi } from '../client.js';

interface Node {
  viewerCan: { edit: boolean; archive: boolean };
}

describe('the viewer of a request', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
  });
  afterAll(() => api.close());

  const DISTRICT_RIGHTS = '{ partnerships { nodes { id viewerCan { edit archive } } } }';

  it('has the rights of the public or of the account’s role', async () => {
    const rights = async (client: typeof api.public) => {
      const nodes = await client.value<Node[]>(DISTRICT_RIGHTS, 'partnerships.nodes');
      return nodes.map((one) => [one.viewerCan.edit, one.viewerCan.archive].map(Number).join(''));
    };
    const first = await api.public.value(DISTRICT_RIGHTS, 'partnerships.nodes.0.id');
    expect(await rights(api.public)).toEqual(['00', '00', '00', '00']);
    expect(await rights(await api.as('DISTRICT_COORDINATOR'))).toEqual(['11', '11', '11', '11']);
    expect(await rights(await api.as('PLANNER'))).toEqual(['00', '00', '00', '00']);
    expect(await rights(await api.as('PARTNERSHIP_COORDINATOR', [first]))).toEqual(['10', '00', '00', '00']);
  });
});
