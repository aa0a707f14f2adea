import type { Builder, Built } from './builder.js';
import { dated, type Columns } from './columns.js';
import { DATES, nameOf, names, sometimesArchived } from './small-world.values.js';

const KINDS = [
  'PICNIC',
  'HOLIDAY_GATHERING',
  'DANCE',
  'RESIDENT_MEETING',
  'PLANNING_MEETING',
  'COMMUNITY_MEETING',
  'CONFERENCE',
  'CONCERT',
  'FAIR',
  'CONTEST',
  'OUTDOOR_CINEMA',
  'TREE_PLANTING',
  'WORKSHOP',
  'INFORMATION_MEETING',
  'OTHER',
];
const STATUSES = ['IDEA', 'DRAFT', 'PROPOSED', 'CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED'];
const AUDIENCES = [
  'CHILDREN',
  'YOUTH',
  'FAMILIES',
  'ADULTS',
  'SENIORS',
  'PEOPLE_WITH_DISABILITIES',
  'ALL_RESIDENTS',
];
const ROLES = [
  'ORGANISER',
  'ORGANISER',
  'CO_ORGANISER',
  'HOST',
  'EXHIBITOR',
  'PERFORMER',
  'WORKSHOP_LEADER',
  'SUPPORTER',
  'VOLUNTEERS',
  'ATTENDEE',
  'SPEAKER',
  'GUEST',
  'SPONSOR',
];
const RULES = [
  { kind: 'FIXED_DAY', month: 12, day: 24 },
  { kind: 'NTH_WEEKDAY', month: 5, weekday: 6, nth: -1 },
  { kind: 'DAYS_FROM_EASTER', days: -8 },
  { kind: 'ISO_WEEK', week: 21, weekday: 4 },
  null,
];
/**
 * Fields with dates, with many values and with neither. The values are few, so that sources agree and
 * disagree.
 */
const SAID: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['date', ['2018-05-24', '2018-05', '2018-06-15', '2018', 'XXXX', '[..2018-05]']],
  ['endedOn', ['..', '2018', 'XXXX', '[2018-05..]']],
  ['foundedOn', ['2016-03', '2016', '2017']],
  ['title', ['Piknik', 'Festyn', null]],
  ['names', ['Szafir', 'Topaz']],
  ['Description', ['tak', 'nie']],
];

/** Venues, events, participations and the statements of sources on them. */
export function happenings(build: Builder): void {
  venues(build);
  for (const [i, rule] of [...RULES, null].entries())
    build.series({
      title: nameOf(build),
      kind: build.random.pick(KINDS),
      rule,
      ...sometimesArchived(build, i === 5 ? 1 : 20),
    });
  for (let i = 0; i < 8; i += 1) build.topic({ name: nameOf(build), ...sometimesArchived(build, 5) });
  for (let i = 0; i < 70; i += 1) event(build);
  for (const { id } of build.of('event'))
    for (let i = build.random.below(6); i > 0; i -= 1) participation(build, id);
  regulars(build);
  for (let i = 0; i < 260; i += 1) statement(build);
}

/** Dismissals of current and of former to-dos; some of the dismissals are archived. */
export function dismissals(build: Builder): void {
  const { random } = build;
  const dismiss = (kind: string, field: string, subject: Columns) =>
    build.dismissal(kind, field, {
      ...subject,
      note: random.pickOrNull(['pytaliśmy'], 0.3),
      account_id: random.pickOrNull(
        build.of('account').map((a) => a.id),
        0.2,
      ),
      ...sometimesArchived(build, 4),
    });
  for (const { id } of build.of('event').slice(0, 30)) {
    const [kind, field] = random.pick([
      ['EVENT_WITHOUT_VENUE', 'venueId'],
      ['EVENT_WITHOUT_ORGANISER', 'participations'],
      ['EVENT_WITHOUT_DAY', 'date'],
      ['SOURCES_DISAGREE', 'date'],
    ] as const);
    dismiss(kind, field, { event_id: id });
  }
  for (const { id } of build.of('partner').slice(0, 20))
    if (random.chance(0.5)) dismiss('PARTNER_WITHOUT_CONTACT', 'contacts', { partner_id: id });
    else dismiss('SOURCES_DISAGREE', 'foundedOn', { partner_id: id });
  for (const { id } of build.of('event_series').slice(0, 2))
    dismiss('EDITION_MISSING', 'events', { event_series_id: id });
}

function venues(build: Builder) {
  const { random } = build;
  for (let i = 0; i < 14; i += 1) {
    const venue = build.venue({
      name: nameOf(build),
      address: random.pickOrNull(['ul. Łąkowa 5'], 0.5),
      part_of_id: random.pickOrNull(
        build.of('venue').map((v) => v.id),
        0.3,
      ),
      partner_id: random.pickOrNull(
        build.of('partner').map((p) => p.id),
        0.3,
      ),
      accessibility: ['FULL', 'PARTIAL', 'NONE', null][i % 4],
      ...(random.chance(0.5) ? { latitude: 52.26871, longitude: 20.5 } : {}),
      capacity: random.pickOrNull([0, 120], 0.3),
      exclusive: random.pickOrNull([true, false], 0.3),
      ...sometimesArchived(build, 6),
    });
    names(build, 'venue', venue);
  }
}

function event(build: Builder) {
  const { random } = build;
  const attended = random.chance(0.4);
  const made = build.event({
    title: nameOf(build),
    description: random.pickOrNull(['Opis „z cudzysłowem” i \\'], 0.5),
    kind: random.pick(KINDS),
    status: random.pick(STATUSES),
    visibility: random.chance(0.6) ? 'PUBLIC' : 'INTERNAL',
    ...dated('date', random.pick(DATES), 'słowami źródła'),
    starts_at: random.pickOrNull(['2018-05-24T17:00:00+02:00', '2018-05-24T15:00:00.123456Z'], 0.5),
    duration_minutes: random.pickOrNull([180], 0.7),
    series_id: random.pickOrNull(
      build.of('event_series').map((s) => s.id),
      0.3,
    ),
    edition: random.pickOrNull([3, 9, 14], 0.6),
    theme: random.pickOrNull(['Hasło'], 0.6),
    audiences: random.some(AUDIENCES, 3),
    attendance_min: attended ? 0 : null,
    attendance_max: attended ? random.pickOrNull([150], 0.5) : null,
    attendance_wording: random.pickOrNull(['około 150'], 0.8),
    venue_id: random.pickOrNull(
      build.of('venue').map((v) => v.id),
      0.2,
    ),
    participants_complete: random.pickOrNull([true, false], 0.3),
    ...sometimesArchived(build),
  });
  for (const topic of random.some(build.of('topic'), 3)) build.about(made, topic);
}

function participation(build: Builder, event: string) {
  const { random } = build;
  const [actor, role] = [random.below(10), random.pick(ROLES)];
  const isAsked = actor >= 5 && actor < 8 && role.endsWith('ORGANISER');
  const made = build.participation(
    { id: event },
    {
      role,
      consent: isAsked ? random.pick(['GIVEN', 'GIVEN', 'PENDING', 'REFUSED']) : 'GIVEN',
      partner_id: actor < 5 ? random.pick(build.of('partner')).id : null,
      partnership_id: actor >= 5 && actor < 8 ? random.pick(build.of('partnership')).id : null,
      label: actor >= 8 || random.chance(0.2) ? 'goście' : null,
      count: random.pickOrNull([2], 0.7),
      headcount: random.pickOrNull([0, 20], 0.5),
      note: random.pickOrNull(['uwaga'], 0.7),
      name_given: random.pickOrNull(['nazwa ze źródła'], 0.8),
      ...sometimesArchived(build),
    },
  );
  for (let n = random.chance(0.3) ? 2 : 0; n > 0; n -= 1) {
    const partner = random.chance(0.5);
    build.cameFrom(made, {
      [partner ? 'partner_id' : 'partnership_id']: random.pick(build.of(partner ? 'partner' : 'partnership'))
        .id,
    });
  }
}

/** A few partners that meet repeatedly, so that collaborations differ in strength and between viewers. */
function regulars(build: Builder) {
  const { random } = build;
  const partners = build.of('partner').slice(0, 8);
  const held = build.of('event').filter(({ status }) => status === 'HELD' || status === 'CONFIRMED');
  for (const event of held)
    for (const partner of random.some(partners, 5))
      build.participation(event, {
        role: random.pick(ROLES),
        partner_id: partner.id,
        ...sometimesArchived(build),
      });
}

function statement(build: Builder) {
  const { random } = build;
  const table = random.pick([
    'partnership',
    'partner',
    'membership',
    'venue',
    'event_series',
    'event',
    'event',
  ] as const);
  // Statements are about few subjects of each kind, so that several sources state the same field.
  const subject: Built = random.pick(build.of(table).slice(0, 8));
  const [field, values] = random.pick(SAID);
  const value = random.pick(values);
  const bounds = value !== null && /^(date|foundedOn|endedOn)$/.test(field) ? dated('value', value) : {};
  build.statement(random.pick(build.of('source')), {
    [`${table}_id`]: subject.id,
    field,
    value,
    value_earliest: bounds['value_earliest'] ?? null,
    value_latest: bounds['value_latest'] ?? null,
    wording: random.pickOrNull(['tak stoi'], 0.5),
    ...sometimesArchived(build),
  });
}
