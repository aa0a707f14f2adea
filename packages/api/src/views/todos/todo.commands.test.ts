import { Builder, type Built } from '../../../test/builders/builder.js';
import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';

const TODO = `id dismissal { id kind field note at author { name } subject { id } }`;
const LIST = `query ($dismissed: Boolean!) { todos(dismissed: $dismissed) { nodes { ${TODO} } } todoCounts(dismissed: $dismissed) { count } }`;
const DISMISS = `mutation ($input: DismissTodoInput!) { dismissTodo(input: $input) { changeId todo { ${TODO} } } }`;
const REOPEN = `mutation ($input: ReopenTodoInput!) { reopenTodo(input: $input) { changeId todo { ${TODO} } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId subject { __typename id } } }`;
const CHANGES = `query ($subjectId: ID) { changes(subjectId: $subjectId) { nodes { command author { name } items {
  subjectType subject { ... on TodoDismissal { note } } action fields { field before after } } } } }`;

interface Todo {
  id: string;
  dismissal: {
    id: string;
    note: string | null;
    author: { name: string } | null;
    [field: string]: unknown;
  } | null;
}

describe('a to-do whose information cannot be found', () => {
  let api: TestApi;
  let district: TestClient;
  let coordinator: TestClient;
  let other: TestClient;
  let event: Built;
  let id: string;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.database.query('truncate partnership, partner, venue, event, change cascade');
    const build = new Builder(3);
    const [own, foreign] = [build.partnership(), build.partnership()];
    event = build.event({
      date_edtf: '2018-05-24',
      date_precision: 'DAY',
      date_text_pl: 'x',
      date_text_en: 'x',
    });
    build.participation(event, { partnership_id: own.id });
    await build.save(api.database);
    district = await api.as('DISTRICT_COORDINATOR');
    coordinator = await api.as('PARTNERSHIP_COORDINATOR', [own.id]);
    other = await api.as('PARTNERSHIP_COORDINATOR', [foreign.id]);
    id = (await listed())[0]?.id ?? '';
  });

  const listed = async (dismissed = false, who = district) =>
    (await who.data<{ todos: { nodes: Todo[] } }>(LIST, { dismissed })).todos.nodes;
  const dismiss = (who: TestClient, input: object = {}) => who.query(DISMISS, { input: { id, ...input } });
  const reopen = (who: TestClient) => who.query(REOPEN, { input: { id } });
  const ids = async (dismissed: boolean) => (await listed(dismissed)).map((one) => one.id);

  it('is dismissed with a note by those who may change its subject, and reopened by any of them', async () => {
    const todo = await coordinator.value<Todo>(DISMISS, 'dismissTodo.todo', {
      input: { id, note: ' pytaliśmy ' },
    });
    expect(todo).toEqual({
      id,
      dismissal: {
        id: expect.stringMatching(/^TodoDismissal:/) as unknown,
        kind: 'EVENT_WITHOUT_VENUE',
        field: 'venueId',
        note: 'pytaliśmy',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
        author: { name: expect.stringMatching(/^Konto /) as unknown },
        subject: { id: `Event:${event.id}` },
      },
    });
    expect([await ids(false), await ids(true)]).toEqual([[], [id]]);
    expect(await district.value(REOPEN, 'reopenTodo.todo', { input: { id } })).toEqual({
      id,
      dismissal: null,
    });
    expect([await ids(false), await ids(true)]).toEqual([[id], []]);
  });

  it('is NOT_FOUND for those who do not see it, and FORBIDDEN for those who may not change its subject', async () => {
    const planner = await api.as('PLANNER');
    const reader = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'READ_CONTACTS']);
    const codes = async (ask: (who: TestClient) => ReturnType<typeof dismiss>) =>
      Promise.all([api.public, planner, reader, other].map(async (who) => (await ask(who)).code));
    const refused = ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN'];
    expect(await codes(dismiss)).toEqual(refused);
    await dismiss(district);
    expect(await codes(reopen)).toEqual(refused);
    expect(await ids(true)).toEqual([id]);
  });

  it.each([
    [{ id: 'x' }, 'INVALID', 'input.id NOT_AN_ID'],
    [{ id: 'Event:00000000-0000-4000-8000-000000000000' }, 'INVALID', 'input.id WRONG_TYPE'],
    [{ id: 'Todo:00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND', 'input.id NOT_FOUND'],
    [{ note: 'x'.repeat(2001) }, 'INVALID', 'input.note TOO_LONG'],
    [{ note: 'a\u0007b' }, 'INVALID', 'input.note CONTROL'],
  ])('is refused %j', async (bad, code, problem) => {
    const answer = await dismiss(district, bad);
    expect([answer.code, ...answer.problems]).toEqual([code, problem]);
    expect(await ids(true)).toEqual([]);
  });

  it('is dismissed once: of two people at the same time, one gets CONFLICT with the other’s dismissal', async () => {
    const answers = await Promise.all([
      dismiss(district, { note: 'a' }),
      dismiss(coordinator, { note: 'b' }),
    ]);
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const { errors } = answers.find(({ code }) => code) ?? {};
    const [one] = await listed(true);
    expect(errors?.[0]?.extensions['current']).toEqual({
      type: 'TodoDismissal',
      id: one?.dismissal?.id,
      version: 1,
      archived: false,
    });
    await reopen(district);
    const late = await reopen(coordinator);
    expect([late.code, ...late.problems]).toEqual(['INVALID', 'input.id OPEN_ALREADY']);
  });

  it('is dismissed once for one clientMutationId, however often it is sent', async () => {
    const input = { clientMutationId: 'a' };
    const [first, again] = [await dismiss(district, input), await dismiss(district, input)];
    expect([first.code, again.data]).toEqual([undefined, first.data]);
  });

  it('has a history, and both directions can be undone by those who may change the subject', async () => {
    const dismissed = await coordinator.value(DISMISS, 'dismissTodo.changeId', {
      input: { id, note: 'pytaliśmy' },
    });
    const [{ dismissal } = { dismissal: null }] = await listed(true);
    const { changes } = await district.data<{ changes: { nodes: unknown[] } }>(CHANGES, {
      subjectId: dismissal?.id,
    });
    expect(changes.nodes).toEqual([
      {
        command: 'dismissTodo',
        author: dismissal?.author,
        items: [
          {
            subjectType: 'TodoDismissal',
            subject: { note: 'pytaliśmy' },
            action: 'CREATE',
            fields: [
              { field: 'field', before: null, after: '"venueId"' },
              { field: 'kind', before: null, after: '"EVENT_WITHOUT_VENUE"' },
              { field: 'note', before: null, after: '"pytaliśmy"' },
              { field: 'subjectId', before: null, after: `"Event:${event.id}"` },
            ],
          },
        ],
      },
    ]);
    expect(await other.refusal(UNDO, { input: { changeId: dismissed } })).toBe('FORBIDDEN');
    await district.data(UNDO, { input: { changeId: dismissed } });
    expect(await ids(false)).toEqual([id]);
    await dismiss(district, { note: 'znowu' });
    const reopened = await district.value(REOPEN, 'reopenTodo.changeId', { input: { id } });
    const back = await district.value<{ __typename: string }>(UNDO, 'undo.subject', {
      input: { changeId: reopened },
    });
    expect([back.__typename, (await listed(true))[0]?.dismissal?.note]).toEqual(['TodoDismissal', 'znowu']);
  });

  it('is not dismissed twice by an undo', async () => {
    await dismiss(district);
    const changeId = await district.value(REOPEN, 'reopenTodo.changeId', { input: { id } });
    await dismiss(coordinator);
    expect(await district.refusal(UNDO, { input: { changeId } })).toBe('CONFLICT');
    expect(await ids(true)).toEqual([id]);
  });

  it('disappears with the gap, and is still dismissed if the gap returns', async () => {
    await dismiss(district);
    const build = new Builder(4);
    const venue = build.venue();
    await build.save(api.database);
    const set = (venueId: string | null) =>
      api.database.query('update event set venue_id = $1 where id = $2', [venueId, event.id]);
    await set(venue.id);
    expect([await ids(false), await ids(true), (await reopen(district)).code]).toEqual([[], [], 'NOT_FOUND']);
    await set(null);
    expect([await ids(false), await ids(true)]).toEqual([[], [id]]);
  });
});
