import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildApiSchema } from '../../src/app/schema.js';
import type { State } from '../../src/platform/commands/aggregate.js';
import { loadRow, stateOf } from '../../src/platform/commands/aggregate-rows.js';
import type { WriteField } from '../../src/platform/commands/write-fields.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { keyOfAny } from '../../src/platform/plan/global-id.js';
import { openTestApi, type TestApi, type TestClient } from '../client.js';
import { disguised } from './disguise.js';
import { everyAggregate } from './every-aggregate.js';
import { memberFrom, selectionOf, withoutNulls } from './reading.js';
import { Samples, type Targets } from './samples.js';

/** Commands that create a type but are not called `create…`. */
const CREATE: Readonly<Record<string, string>> = { Account: 'inviteAccount' };

/** Members that only a command of their own sets; tested below. */
const ELSEWHERE = [
  'Account.status',
  'Membership.status',
  'Participation.consent',
  'TodoDismissal.kind',
  'TodoDismissal.subjectId',
  'TodoDismissal.field',
  'TodoDismissal.note',
];

const schema: GraphQLSchema = await buildApiSchema();

/** Fields of inputs that create other nodes. */
const OF_OTHERS = ['Partner.membership', 'Partner.contact', 'Event.participations'];

/** Fields of inputs that belong to the command, not to the state. */
const OF_INPUT = ['id', 'version', 'clientMutationId'];

interface Mutation {
  readonly name: string;
  readonly input: GraphQLInputObjectType;
  /** The field of the payload that returns the node. */
  readonly shows: string;
}

/** A mutation of the schema that returns a type; null if there is none. */
function mutationOn(type: string, name: string): Mutation | null {
  const field = schema.getMutationType()?.getFields()[name];
  const input = field?.args.find((arg) => arg.name === 'input')?.type;
  const payload = field && getNamedType(field.type);
  if (!isInputObjectType(input && getNamedType(input)) || !isObjectType(payload)) return null;
  const shows = Object.values(payload.getFields()).find((shown) => getNamedType(shown.type).name === type);
  return { name, input: getNamedType(input) as GraphQLInputObjectType, shows: shows?.name ?? '' };
}

const creationOf = (type: string) => mutationOn(type, CREATE[type] ?? `create${type}`);
const changeOf = (type: string) => mutationOn(type, `update${type}`);

interface Case {
  /** For the title of the test. */
  readonly title: string;
  readonly type: string;
  readonly member: string;
  readonly field: WriteField;
  /** The type that an id refers to, where it can refer to several. */
  readonly to: string;
  readonly create: Mutation | null;
  readonly update: Mutation | null;
}

const targetsOf = (field: WriteField) =>
  field.kind === 'key' || field.kind === 'keys' ? Object.keys(field.columns) : [''];

const cases: readonly Case[] = [...everyAggregate].flatMap(([type, { fields }]) =>
  Object.entries(fields).flatMap(([member, field]) => {
    const taking = (mutation: Mutation | null) => (mutation?.input.getFields()[member] ? mutation : null);
    const [create, update] = [taking(creationOf(type)), taking(changeOf(type))];
    return targetsOf(field).map((to) => {
      const title = [`${type}.${member}`, to].filter(Boolean).join(' → ');
      return { title, type, member, field, to, create, update };
    });
  }),
);

describe('every member of every state', () => {
  let api: TestApi;
  let district: TestClient;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const samples: Samples = new Samples(async ([type = '']) => {
    const mutation = creationOf(type);
    return mutation ? created(mutation, await leastOf(type, mutation)) : existing(type);
  });
  const targets = (type: string): Targets => {
    const fields = Object.entries(everyAggregate.get(type)?.fields ?? {});
    return Object.fromEntries(fields.map(([member, field]) => [member, targetsOf(field)]));
  };
  const leastOf = (type: string, { input }: Mutation, member = ''): Promise<object> =>
    samples.least(type, input, targets(type), member);
  const created = ({ name, shows, input }: Mutation, given: object) =>
    district.value<string>(
      `mutation ($input: ${input.name}!) { ${name}(input: $input) { ${shows} { id } } }`,
      `${name}.${shows}.id`,
      { input: given },
    );
  const existing = async (type: string) => {
    const table = everyAggregate.get(type)?.table ?? '';
    const [row] = await api.database.query<{ id: string }>(`select id from ${table} limit 1`);
    return `${type}:${row?.id}`;
  };
  const whole = async (type: string, member: string) => {
    const mutation = creationOf(type);
    return mutation ? created(mutation, await leastOf(type, mutation, member)) : existing(type);
  };
  const stored = (type: string, id: string): Promise<State> =>
    inTransaction(api.database, async (manager) => {
      const aggregate = everyAggregate.get(type);
      const row = aggregate && (await loadRow(manager, aggregate, keyOfAny(id, 'id').key));
      if (!row) throw new Error(`No ${id}`);
      return stateOf(manager, aggregate, row);
    });
  const shown = async ({ type, member, field }: Pick<Case, 'type' | 'member' | 'field'>, id: string) => {
    const selection = selectionOf(schema, type, member, field);
    const { node } = await district.data<{ node: State }>(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`,
      { id },
    );
    return withoutNulls(memberFrom(node[member], field));
  };
  const expectBoth = async (one: Case, id: string, sample: unknown) => {
    expect(await shown(one, id)).toEqual(withoutNulls(sample));
    expect(withoutNulls((await stored(one.type, id))[one.member])).toEqual(withoutNulls(sample));
  };
  /** A value, and what is sent for it: the same with invisible characters and other spellings in every text. */
  const sampleOf = async ({ member, to }: Case, { input }: Mutation) => {
    const field = input.getFields()[member];
    if (!field) throw new Error(`${input.name} has no ${member}`);
    const sample = await samples.other(member, field.type, [to]);
    return { sample, sent: disguised(sample, field) };
  };

  it('is set by a command', () => {
    const unset = cases.filter(({ create, update }) => !create && !update);
    const members = unset.map(({ type, member }) => `${type}.${member}`);
    expect([...new Set(members)]).toEqual(ELSEWHERE);
  });

  it('has a member for every field of every input', () => {
    const unknown = [...everyAggregate].flatMap(([type, { fields }]) => {
      const inputs = [creationOf(type), changeOf(type)].flatMap((mutation) => mutation?.input ?? []);
      const names = inputs.flatMap((input) => Object.keys(input.getFields()));
      return names
        .filter((name) => !(name in fields || OF_INPUT.includes(name)))
        .map((name) => `${type}.${name}`);
    });
    expect(unknown).toEqual(OF_OTHERS);
  });

  it.each(cases.filter(({ create }) => create))(
    '$title survives creation in its normal form',
    async (one) => {
      const create = one.create as Mutation;
      const { sample, sent } = await sampleOf(one, create);
      const least = await leastOf(one.type, create, one.member);
      const id = await created(create, { ...least, [one.member]: sent });
      await expectBoth(one, id, sample);
    },
  );

  it.each(cases.filter(({ update }) => update))(
    '$title survives a change in its normal form',
    async (one) => {
      const { name, input } = one.update as Mutation;
      const id = await whole(one.type, one.member);
      const { sample, sent } = await sampleOf(one, one.update as Mutation);
      expect(await shown(one, id)).not.toEqual(withoutNulls(sample));
      const { version } = await stateVersion(id);
      const change = { id, version, [one.member]: sent };
      await district.data(`mutation ($input: ${input.name}!) { ${name}(input: $input) { changeId } }`, {
        input: change,
      });
      await expectBoth(one, id, sample);
    },
  );

  const stateVersion = async (id: string) => {
    const { type, key } = keyOfAny(id, 'id');
    const table = everyAggregate.get(type)?.table ?? '';
    const [row] = await api.database.query<{ version: number }>(
      `select version from ${table} where id = $1`,
      [key],
    );
    return { version: row?.version ?? 0 };
  };

  const expectValue = async (type: string, id: string, member: string, value: string) => {
    const field = everyAggregate.get(type)?.fields[member] as WriteField;
    expect(await shown({ type, member, field }, id)).toBe(value);
    expect(await stored(type, id)).toMatchObject({ [member]: value });
  };

  it('Account.status survives suspension', async () => {
    const id = await whole('Account', 'status');
    const input = { id, ...(await stateVersion(id)) };
    await district.data('mutation ($input: VersionedInput!) { suspendAccount(input: $input) { changeId } }', {
      input,
    });
    await expectValue('Account', id, 'status', 'SUSPENDED');
  });

  it('Membership.status survives an answer', async () => {
    const id = await whole('Membership', 'status');
    await api.database.query(`update membership set status = 'PROPOSED' where id = $1`, [
      keyOfAny(id, 'id').key,
    ]);
    await district.data(
      'mutation ($input: DecideMembershipsInput!) { declineMemberships(input: $input) { changeId } }',
      { input: { memberships: [{ id, ...(await stateVersion(id)) }] } },
    );
    await expectValue('Membership', id, 'status', 'DECLINED');
  });

  it('Participation.consent survives an answer', async () => {
    const [eventId, actorId] = [await whole('Event', ''), await whole('Partnership', '')];
    const given = { eventId, actorId, role: 'ORGANISER' };
    const id = await created(creationOf('Participation') as Mutation, given);
    await api.database.query(`update participation set consent = 'PENDING' where id = $1`, [
      keyOfAny(id, 'id').key,
    ]);
    await district.data('mutation ($input: ConsentInput!) { refuseConsent(input: $input) { changeId } }', {
      input: { participations: [{ id, ...(await stateVersion(id)) }] },
    });
    await expectValue('Participation', id, 'consent', 'REFUSED');
  });

  it('all of a TodoDismissal survives a dismissal', async () => {
    const kind = 'EVENT_WITHOUT_VENUE';
    const { todos } = await district.data<{
      todos: { nodes: { id: string; field: string; subject: { id: string } }[] };
    }>(`{ todos(kinds: [${kind}], first: 1) { nodes { id field subject { id } } } }`);
    const [todo] = todos.nodes;
    const expected = { kind, subjectId: todo?.subject.id, field: todo?.field, note: 'Nie do ustalenia' };
    const id = await district.value<string>(
      'mutation ($input: DismissTodoInput!) { dismissTodo(input: $input) { todo { dismissal { id } } } }',
      'dismissTodo.todo.dismissal.id',
      { input: { id: todo?.id, note: expected.note } },
    );
    expect(await stored('TodoDismissal', id)).toEqual(expected);
    for (const [member, field] of Object.entries(everyAggregate.get('TodoDismissal')?.fields ?? {}))
      expect(await shown({ type: 'TodoDismissal', member, field }, id)).toEqual(
        expected[member as keyof typeof expected],
      );
  });
});
