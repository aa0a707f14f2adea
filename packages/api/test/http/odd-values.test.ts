import { GRAPHQL_JSON } from '../../src/platform/graphql/plain-json-status.plugin.js';
import { answerOf, openTestApi, type TestApi } from '../client.js';

const NUL = String.fromCharCode(0);
const HALF = '\ud83d';

describe('an odd value', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
  });
  afterAll(() => api.close());

  const refusalOf = async (query: string, variables = {}) => {
    const { code, problems, errors } = await api.public.query(query, variables);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|node_modules|select |INTERNAL/);
    return [code, ...problems];
  };
  const SEARCH = 'query($search: String) { partners(search: $search) { nodes { name } } }';

  it('with a NUL or half a surrogate pair is refused with its place', async () => {
    expect(await refusalOf(SEARCH, { search: `a${NUL}b` })).toEqual(['INVALID', '$search NUL']);
    expect(await refusalOf(SEARCH, { search: `a${HALF}b` })).toEqual(['INVALID', '$search LONE_SURROGATE']);
    expect(await refusalOf('{ partners(search: "a\\u0000b") { nodes { name } } }')).toEqual([
      'INVALID',
      'partners.search NUL',
    ]);
    expect(await refusalOf('{ nodes(ids: ["a", "\\u0000"]) { id } }')).toEqual([
      'INVALID',
      'nodes.ids.1 NUL',
    ]);
    expect(await refusalOf('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', NUL] })).toEqual([
      'INVALID',
      '$ids.1 NUL',
    ]);
  });

  it('that an enum does not have is refused with its place and without suggestions', async () => {
    expect(await refusalOf('{ partners(orderBy: NAME_AS) { nodes { name } } }')).toEqual([
      'INVALID',
      'partners.orderBy GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(
      await refusalOf('query($o: PartnerOrder) { partners(orderBy: $o) { nodes { name } } }', {
        o: 'NAME_AS',
      }),
    ).toEqual(['INVALID', '$o BAD_USER_INPUT']);
    const filter = 'query($f: PartnerFilter) { partners(filter: $f) { nodes { name } } }';
    expect(await refusalOf(filter, { f: { kinds: ['GROUP', 'GROUPS'] } })).toEqual([
      'INVALID',
      '$f.kinds.1 BAD_USER_INPUT',
    ]);
    expect(await refusalOf(filter, { f: { kind: 'x' } })).toEqual(['INVALID', '$f BAD_USER_INPUT']);
  });

  it('that is a number out of range is refused with its place', async () => {
    expect(await refusalOf('{ partners(first: 99999999999) { nodes { name } } }')).toEqual([
      'INVALID',
      'partners.first GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await refusalOf('query($n: Int) { partners(first: $n) { nodes { name } } }', { n: 1e12 })).toEqual(
      ['INVALID', '$n BAD_USER_INPUT'],
    );
    expect(await refusalOf('{ partners(first: 101) { nodes { name } } }')).toEqual([
      'INVALID',
      'partners.first TOO_LARGE',
    ]);
    expect(await refusalOf('{ partners(first: -1) { nodes { name } } }')).toEqual([
      'INVALID',
      'partners.first NEGATIVE',
    ]);
  });

  it('that is not an existing day is refused with its place', async () => {
    const CALENDAR = 'query($from: Date!) { calendar(from: $from, to: "2018-12-31") { title } }';
    for (const from of ['2018-02-30', '275760-09-13', '0000-00-00', '']) {
      expect(await refusalOf(CALENDAR, { from })).toEqual(['INVALID', '$from BAD_USER_INPUT']);
    }
    expect(await refusalOf('{ calendar(from: "2018-02-30", to: "2018-03-01") { title } }')).toEqual([
      'INVALID',
      'calendar.from GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('missing for a required variable is refused with the name of the variable', async () => {
    expect(await refusalOf('query($id: ID!) { partner(id: $id) { name } }')).toEqual([
      'INVALID',
      '$id BAD_USER_INPUT',
    ]);
  });

  it('that is not an id is refused with its place', async () => {
    expect(await refusalOf('{ partner(id: "x") { name } }')).toEqual(['INVALID', 'partner.id NOT_AN_ID']);
    expect(await refusalOf('{ partner(id: "Partner:\' or 1=1 --") { name } }')).toEqual([
      'INVALID',
      'partner.id NOT_AN_ID',
    ]);
  });

  it('in a search is treated as plain text', async () => {
    for (const search of ["' or 1=1 --", '%', '_', '\\', '"; drop table partner; --', '‮abc']) {
      const { status } = await api.public.query(SEARCH, { search });
      expect(status).toBe(200);
    }
    expect((await api.public.query('{ partners { totalCount } }')).errors).toBeUndefined();
    expect(await refusalOf(SEARCH, { search: 'ab '.repeat(60_000) })).toEqual([
      'INVALID',
      'partners.search TOO_LONG',
    ]);
  });

  it('as the request body is refused with a code and the invalid part, never as HTML', async () => {
    for (const [body, problem] of [
      ['{"query":', 'body NOT_JSON'],
      ['', 'body BAD_REQUEST'],
      ['"text"', 'body NOT_JSON'],
      ['null', 'body NOT_JSON'],
      ['{}', 'body BAD_REQUEST'],
      ['[{"query":"{ __typename }"}]', 'request BAD_REQUEST'],
      ['{"query":5}', 'query BAD_REQUEST'],
      ['{"query":"{"}', 'query GRAPHQL_PARSE_FAILED'],
      ['{"query":"{ __typename }","variables":"{}"}', 'variables BAD_REQUEST'],
      ['{"query":"{ __typename }","operationName":1}', 'operationName BAD_REQUEST'],
      ['{"query":"{ __typename }","operationName":"X"}', 'operationName OPERATION_RESOLUTION_FAILURE'],
      ['{"query":"subscription { changes { id } }"}', 'subscription UNKNOWN_OPERATION'],
    ] as const) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: GRAPHQL_JSON },
        body,
      });
      expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
      expect(response.status).toBe(400);
      const { code, problems } = await answerOf(response);
      expect([code, ...problems]).toEqual(['INVALID', problem]);
    }
  });

  it('in the headers or the URL is refused with a code', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ __typename }"}',
      });
    expect(await codeOf(await post({ 'content-encoding': 'x' }))).toEqual([415, 'INVALID']);
    expect(await codeOf(await post({ 'content-type': 'application/json; charset=x' }))).toEqual([
      415,
      'INVALID',
    ]);
    expect(await codeOf(await fetch(`${api.url}/%E0%A4%A`))).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(await fetch(`${api.url}/nothing`))).toEqual([404, 'NOT_FOUND']);
  });

  async function codeOf(response: Response) {
    return [response.status, (await answerOf(response)).code];
  }
});
