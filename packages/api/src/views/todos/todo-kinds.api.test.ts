import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import { Builder, type Built } from '../../../test/builders/builder.js';
import { archived, dated, type Columns } from '../../../test/builders/columns.js';
import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';

const TODOS = `{ todos(first: 100) { nodes { kind field year missing
  subject { ... on Event { title } ... on Partner { name } ... on EventSeries { title } } } } }`;

interface Todo {
  kind: string;
  field: string;
  year: number | null;
  missing: number | null;
  subject: { title?: string; name?: string };
}

const of = (who: TestClient) => who.value<Todo[]>(TODOS, 'todos.nodes');
const said = ({ kind, subject }: Todo) => `${kind} ${subject.title ?? subject.name ?? ''}`;

describe('a to-do', () => {
  let api: TestApi;
  let district: TestClient;
  let build: Builder;
  let own: Built;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.database.query('truncate partnership, partner, venue, event_series, event, source cascade');
    district = await api.as('DISTRICT_COORDINATOR');
    build = new Builder(5);
    own = build.partnership({ name: 'Sady' });
  });

  const day = (from: number) => addDays(warsawDay(new Date()), from);
  /** An event without gaps, apart from the given columns. */
  const whole = (title: string, given: Columns = {}) => {
    const venue = build.of('venue')[0] ?? build.venue();
    const event = build.event({ title, venue_id: venue.id, ...dated('date', day(-9)), ...given });
    build.participation(event, { partnership_id: own.id });
    return event;
  };
  const found = async (who = district) => {
    await build.save(api.database);
    return (await of(who)).map(said);
  };

  it('is ordered by urgency: future events by day, then past ones backwards, then those without a day by name', async () => {
    const lacking = { venue_id: null };
    whole('za miesiąc', { ...lacking, ...dated('date', day(30)) });
    whole('kiedyś', { ...lacking, ...dated('date', `[${day(-90)}..]`) });
    whole('przedwczoraj', { ...lacking, ...dated('date', day(-2)) });
    whole('dawno', { ...lacking, ...dated('date', '2015-05-01') });
    whole('dziś', { ...lacking, ...dated('date', day(0)) });
    whole('trwa', { ...lacking, ...dated('date', `${day(-5)}/${day(5)}`) });
    whole('żaden', Object.fromEntries(Object.keys(dated('date', day(0))).map((column) => [column, null])));
    build.membership(build.partner({ name: 'ćma' }), own);
    expect(await found()).toEqual([
      'EVENT_WITHOUT_VENUE dziś',
      'EVENT_WITHOUT_VENUE trwa',
      'EVENT_WITHOUT_VENUE za miesiąc',
      'EVENT_WITHOUT_DAY kiedyś',
      'EVENT_WITHOUT_VENUE kiedyś',
      'EVENT_WITHOUT_VENUE przedwczoraj',
      'EVENT_WITHOUT_VENUE dawno',
      'PARTNER_WITHOUT_CONTACT ćma',
      'EVENT_WITHOUT_DAY żaden',
    ]);
  });

  it('ignores ideas, cancelled and archived events, and date ranges', async () => {
    const lacking = { venue_id: null, ...dated('date', '2018') };
    for (const status of ['IDEA', 'CANCELLED']) build.event({ title: status, status, ...lacking });
    build.event({ title: 'archived', ...lacking, ...archived });
    whole('trzy dni', dated('date', '2018-05-24/2018-05-26'));
    expect(await found()).toEqual([]);
  });

  it('exists for an event whose venue or organisers are archived, unless a label names an organiser', async () => {
    whole('bez miejsca', { venue_id: build.venue(archived).id });
    const gone = build.event({
      title: 'bez organizatora',
      venue_id: build.venue().id,
      ...dated('date', day(-1)),
    });
    build.participation(gone, { partner_id: build.partner(archived).id });
    build.participation(gone, { partnership_id: build.partnership(archived).id, role: 'CO_ORGANISER' });
    build.participation(gone, { partnership_id: own.id, role: 'HOST' });
    build.participation(gone, { partnership_id: own.id, ...archived });
    const labelled = build.event({ title: 'opisany', venue_id: build.venue().id, ...dated('date', day(-1)) });
    build.participation(labelled, { label: 'rada rodziców' });
    expect(await found()).toEqual([
      'EVENT_WITHOUT_ORGANISER bez organizatora',
      'EVENT_WITHOUT_VENUE bez miejsca',
    ]);
  });

  it('follows the organisers of an event through every kind of write', async () => {
    const event = whole('piknik');
    const [participation] = build.of('participation');
    expect(await found()).toEqual([]);
    const set = (column: string, to: unknown) =>
      api.database.query(`update participation set ${column} = $1 where id = $2`, [to, participation?.id]);
    await set('role', 'HOST');
    expect(await found()).toEqual(['EVENT_WITHOUT_ORGANISER piknik']);
    await set('role', 'CO_ORGANISER');
    expect(await found()).toEqual([]);
    await set('archived_at', '2026-01-01');
    expect(await found()).toEqual(['EVENT_WITHOUT_ORGANISER piknik']);
    build.participation(event, { partnership_id: own.id });
    expect(await found()).toEqual([]);
    await api.database.query('delete from participation');
    expect(await found()).toEqual(['EVENT_WITHOUT_ORGANISER piknik']);
  });

  it('exists for a current member of a district’s partnership without telephone, e-mail and contact', async () => {
    const member = (name: string, given: Columns = {}, membership: Columns = {}, where = own) => {
      const partner = build.partner({ name, ...given });
      build.membership(partner, where, membership);
      return partner;
    };
    member('bez niczego');
    member('z telefonem', { phone: '000' });
    member('z pocztą', { email: 'a@example.org' });
    member('dawny', {}, dated('to', '2017'));
    member('przyszły', {}, dated('from', day(9)));
    member('obcy', {}, {}, build.partnership({ scope: 'OUTSIDE' }));
    member('odszedł', {}, archived);
    build.contact(member('z osobą'), { visibility: 'PUBLIC' });
    build.contact(member('z dawną osobą'), { ...archived });
    build.partner({ name: 'niczyj' });
    expect(await found()).toEqual([
      'PARTNER_WITHOUT_CONTACT bez niczego',
      'PARTNER_WITHOUT_CONTACT z dawną osobą',
    ]);
  });

  it('about a missing contact considers only the contacts that the viewer reads', async () => {
    const partner = build.partner({ name: 'Biblioteka' });
    build.membership(partner, own);
    build.contact(partner);
    expect(await found()).toEqual([]);
    const blind = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'WRITE']);
    const other = await api.as('PARTNERSHIP_COORDINATOR', [build.of('partnership')[0]?.id ?? own.id]);
    expect([await found(blind), await found(other)]).toEqual([['PARTNER_WITHOUT_CONTACT Biblioteka'], []]);
  });

  it('exists for two contradicting statements, as long as both and their sources are not archived', async () => {
    const [one, two, gone] = [build.source(), build.source(), build.source(archived)];
    const [event, other] = [whole('piknik', dated('date', '2018-05-24')), whole('festyn')];
    const dates = {
      field: 'date',
      value_earliest: '2018-05-24',
      value_latest: '2018-05-24',
      value: '2018-05-24',
    };
    build.statement(one, { event_id: event.id, ...dates });
    const may = { ...dates, value: '2018-05-25', value_earliest: '2018-05-25', value_latest: '2018-05-25' };
    const second = build.statement(two, { event_id: event.id, ...may });
    build.statement(one, { event_id: other.id, field: 'title', value: 'festyn' });
    build.statement(two, { event_id: other.id, field: 'title', value: 'Kiermasz', ...archived });
    build.statement(gone, { event_id: other.id, field: 'title', value: 'Targ' });
    expect(await found()).toEqual(['SOURCES_DISAGREE piknik']);
    const [{ field, year } = { field: '', year: null }] = await of(district);
    expect([field, year]).toEqual(['date', 2018]);
    await api.database.query(
      "update statement set value = '2018-05-24', value_earliest = '2018-05-24', value_latest = '2018-05-24' where id = $1",
      [second.id],
    );
    expect(await found()).toEqual([]);
  });

  it('exists for a series with fewer events than its highest edition number', async () => {
    const edition = (series: Built, date: string, given: Columns = {}) =>
      whole('tańce', { series_id: series.id, ...dated('date', date), ...given });
    const series = build.series({ title: 'Potańcówki' });
    edition(series, '2016-05-01');
    edition(series, '2017-05-01', { status: 'CANCELLED' });
    edition(series, '2018-05-01', { edition: 4 });
    edition(series, '2019-05-01');
    const full = build.series({ title: 'Pikniki' });
    edition(full, '2016-05-01');
    edition(full, '2018-05-01', { edition: 2 });
    expect(await found()).toEqual(['EDITION_MISSING Potańcówki']);
    expect((await of(district)).map(({ missing }) => missing)).toEqual([2]);
  });
});
