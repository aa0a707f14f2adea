import {
  buildSchema,
  GraphQLInputObjectType,
  GraphQLObjectType,
  getNamedType,
  type GraphQLNamedType,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import { openTestApi, type TestApi, type TestClient } from './client.js';

/** The two ends of a period, by the input that has them. */
const PERIODS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  NameInput: ['validFrom', 'validTo'],
  CreateMembershipInput: ['from', 'to'],
  UpdateMembershipInput: ['from', 'to'],
  CreatePartnershipInput: ['foundedOn', 'endedOn'],
  UpdatePartnershipInput: ['foundedOn', 'endedOn'],
  CreateEventInput: ['startsAt', 'endsAt'],
  UpdateEventInput: ['startsAt', 'endsAt'],
};

/** Dates that are no end of a period. */
const LONE: ReadonlySet<string> = new Set([
  'CreateEventInput.date',
  'UpdateEventInput.date',
  'CreatePartnerSuccessionInput.happenedOn',
  'UpdatePartnerSuccessionInput.happenedOn',
  'FirstMembershipInput.from',
  'FirstContactInput.retainUntil',
  'RenameInput.from',
  'CreateContactInput.retainUntil',
  'UpdateContactInput.retainUntil',
  'CreateSourceInput.retrievedOn',
  'UpdateSourceInput.retrievedOn',
  'CreateApiTokenInput.expiresOn',
  'UpdatePageInput.reviewedOn',
]);

const DATES = ['EdtfDateInput', 'Date', 'DateTime'];
const schema = buildSchema(await readFile(new URL('../schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap());

const isDated = ({ type }: { readonly type: unknown }) =>
  DATES.includes(getNamedType(type as GraphQLNamedType).name);

/** Every field with the arguments `from` and `to`: `Query.calendar`. */
const RANGES = types
  .filter((type) => type instanceof GraphQLObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        ({ args }) => args.some(({ name }) => name === 'to') && args.some(({ name }) => name === 'from'),
      )
      .map((field) => `${type.name}.${field.name}`),
  );

describe('the periods of the schema', () => {
  let api: TestApi;
  let district: TestClient;
  let partnershipId: string;
  beforeAll(async () => {
    api = await openTestApi();
    district = await api.as('DISTRICT_COORDINATOR');
    partnershipId = await created('Partnership', { names });
  }, 60_000);
  afterAll(() => api.close());

  const names = [{ name: 'Klub', kind: 'OFFICIAL' }];
  const lower = (type: string) => `${type[0]?.toLowerCase()}${type.slice(1)}`;
  const run = (command: string, input: object) => {
    const type = command.replace(/^(create|update)/, '');
    const text = `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) { ${lower(type)} { id } } }`;
    return district.query(text, { input });
  };
  const created = async (type: string, input: object): Promise<string> => {
    const { data, problems } = await run(`create${type}`, input);
    expect(problems).toEqual([]);
    return (data as Record<string, Record<string, { id: string }>>)[`create${type}`]?.[lower(type)]?.id ?? '';
  };

  it('are all known to this test', () => {
    const dated = types
      .filter((type) => type instanceof GraphQLInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(isDated)
          .map(({ name }) => `${type.name}.${name}`),
      );
    const ends = Object.entries(PERIODS).flatMap(([type, pair]) => pair.map((name) => `${type}.${name}`));
    expect(dated.filter((field) => !LONE.has(field)).sort()).toEqual(ends.sort());
  });

  const edtf = (from: string, to: string) => ({ from: { edtf: from }, to: { edtf: to } });
  /** Reversed; at the limit of what is possible. */
  const DATED = { wrong: edtf('2020', '2019'), right: edtf('2020', '2020-01-01') };
  const TIMED = {
    wrong: { from: '2027-06-05T20:00:00Z', to: '2027-06-05T19:00:00Z' },
    right: { from: '2027-06-05T19:00:00Z', to: '2027-06-05T20:00:00Z' },
  };
  const reasons = { from: 'BEFORE_FROM', foundedOn: 'BEFORE_FOUNDED', startsAt: 'BEFORE_START' };
  const things = [
    { type: 'Membership', pair: ['from', 'to'], values: DATED, others: () => membership() },
    { type: 'Partnership', pair: ['foundedOn', 'endedOn'], values: DATED, others: () => ({ names }) },
    {
      type: 'Event',
      pair: ['startsAt', 'endsAt'],
      values: TIMED,
      others: () => ({ title: 'Piknik', kind: 'PICNIC' }),
    },
  ] as const;
  const membership = async () => ({
    partnerId: await created('Partner', { kind: 'ORGANISATION', names }),
    partnershipId,
  });

  it.each(things)(
    'are refused on a $type if they are certainly reversed',
    async ({ type, pair, values, others }) => {
      const [from, to] = pair;
      const both = (of: { from: unknown; to: unknown }) => ({ [from]: of.from, [to]: of.to });
      const reversed = [`input.${to} ${reasons[from]}`];
      expect((await run(`create${type}`, { ...(await others()), ...both(values.wrong) })).problems).toEqual(
        reversed,
      );
      const id = await created(type, { ...(await others()), ...both(values.right) });
      expect((await run(`update${type}`, { id, version: 1, ...both(values.wrong) })).problems).toEqual(
        reversed,
      );
      const open = await created(type, { ...(await others()), [from]: values.wrong.from });
      const onlyEnd = { id: open, version: 1, [to]: values.wrong.to };
      expect((await run(`update${type}`, onlyEnd)).problems).toEqual(reversed);
      const unbegun = await created(type, { ...(await others()), [to]: values.wrong.to });
      const onlyBeginning = { id: unbegun, version: 1, [from]: values.wrong.from };
      expect((await run(`update${type}`, onlyBeginning)).problems).toEqual(reversed);
    },
  );

  it.each(['Partner', 'Partnership', 'Venue'])(
    'are refused in the names of a %s if they are certainly reversed',
    async (type) => {
      const kind = type === 'Partner' ? { kind: 'ORGANISATION' } : {};
      const named = (validFrom: string, validTo: string) => ({
        names: [
          ...names,
          { name: 'K', kind: 'SHORT', validFrom: { edtf: validFrom }, validTo: { edtf: validTo } },
        ],
      });
      const reversed = ['input.names.1.validTo BEFORE_FROM'];
      expect((await run(`create${type}`, { ...kind, ...named('2020', '2019') })).problems).toEqual(reversed);
      expect((await run(`create${type}`, { ...kind, ...named('..', '2019') })).problems).toEqual([
        'input.names.1.validFrom.edtf OPEN_BEGINNING',
      ]);
      const id = await created(type, { ...kind, ...named('2020', '2020-01-01') });
      expect((await run(`update${type}`, { id, version: 1, ...named('2020', '2019') })).problems).toEqual(
        reversed,
      );
    },
  );

  it.each(RANGES)('are refused as the range of %s if they are reversed', async (path) => {
    const [type = '', field = ''] = path.split('.');
    const isList = schema.getQueryType()?.getFields()['calendar'] && path === 'Query.calendar';
    const read = `${field}(from: "2020-01-02", to: "2020-01-01") ${isList ? '{ id }' : '{ totalCount }'}`;
    const roots: Readonly<Record<string, string>> = {
      Query: `{ ${read} }`,
      Partner: `{ partners(first: 1) { nodes { ${read} } } }`,
      Partnership: `{ partnerships(first: 1) { nodes { ${read} } } }`,
      Venue: `{ venues(first: 1) { nodes { ${read} } } }`,
      EventSeries: `{ eventSeries(first: 1) { nodes { ${read} } } }`,
    };
    const { code, problems } = await district.query(roots[type] ?? '');
    expect([code, problems.map((problem) => problem.replace(/^.*\.to /, 'to '))]).toEqual([
      'INVALID',
      ['to BEFORE_FROM'],
    ]);
  });
});
