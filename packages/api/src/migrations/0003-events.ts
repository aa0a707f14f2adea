import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datedColumns, editableColumns, nameColumns } from './columns/recurring-columns.js';
import { CONTRADICTS, DISAGREEMENTS, ORGANISED } from './columns/kept-columns.js';

/** Venues, series, events with participations and topics; statements, since they speak of all of these. */
export class Events1764000000003 implements MigrationInterface {
  readonly name = 'Events1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VENUES);
    await runner.query(EVENTS);
    await runner.query(PARTICIPATIONS);
    await runner.query(ORGANISED);
    await runner.query(STATEMENTS);
    await runner.query(CONTRADICTS);
    await runner.query(DISAGREEMENTS);
    await runner.query(TOO_MANY_ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function refuse_reading(text, text)');
    await runner.query('drop view disagreement');
    await runner.query('drop function note_disputed() cascade');
    await runner.query('drop function contradicts(statement, statement)');
    await runner.query('drop function note_organised() cascade');
    await runner.query(`drop table statement, participation_from, participation, event_topic, topic, event, event_series,
      venue_name, venue`);
  }
}

const VENUES = `
  create table venue (${editableColumns},
    name text not null,
    address text,
    part_of_id uuid references venue deferrable initially deferred,
    partner_id uuid references partner,
    accessibility text check (accessibility in ('FULL','PARTIAL','NONE')),
    accessibility_note text,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    capacity integer check (capacity >= 0),
    exclusive boolean,
    search_key text not null,
    check ((latitude is null) = (longitude is null)),
    constraint venue_is_not_part_of_itself check (part_of_id <> id)
  );
  create index venue_order on venue (name collate polish, id) where archived_at is null;
  create index venue_search on venue using gin (search_key gin_trgm_ops);
  create index venue_part_of on venue (part_of_id);
  create index venue_partner on venue (partner_id);
  create table venue_name (
    id uuid primary key default gen_random_uuid(),
    venue_id uuid not null references venue on delete cascade,
    ${nameColumns}
  );
  create index venue_name_of on venue_name (venue_id, position);
`;

const eventKinds = `'PICNIC','HOLIDAY_GATHERING','DANCE','RESIDENT_MEETING','PLANNING_MEETING','COMMUNITY_MEETING','CONFERENCE',
  'CONCERT','FAIR','CONTEST','OUTDOOR_CINEMA','TREE_PLANTING','WORKSHOP','INFORMATION_MEETING','OTHER'`;

const EVENTS = `
  create table event_series (${editableColumns},
    title text not null,
    kind text not null check (kind in (${eventKinds})),
    description text,
    -- The rule for next year's date, as DateRule of the shared package; null where none is known.
    rule jsonb
  );
  create index event_series_order on event_series (title collate polish, id) where archived_at is null;
  create table event (${editableColumns},
    title text not null,
    description text,
    kind text not null check (kind in (${eventKinds})),
    status text not null check (status in ('IDEA','DRAFT','PROPOSED','CONFIRMED','HELD','POSTPONED','CANCELLED')),
    visibility text not null default 'INTERNAL' check (visibility in ('INTERNAL','PUBLIC')),
    ${datedColumns('date')},
    during daterange not null generated always as (
      case when date_earliest is null and date_latest is null then 'empty'::daterange
      else daterange(date_earliest, date_latest, '[]') end) stored,
    sort_earliest date not null generated always as (coalesce(date_earliest, date_latest, 'infinity'::date)) stored,
    sort_latest date not null generated always as (coalesce(date_latest, 'infinity'::date)) stored,
    starts_at timestamptz,
    ends_at timestamptz check (ends_at >= starts_at),
    duration_minutes integer check (duration_minutes > 0),
    series_id uuid references event_series,
    edition integer check (edition > 0),
    theme text,
    audiences text[] not null default '{}' check (audiences <@ array['CHILDREN','YOUTH','FAMILIES','ADULTS','SENIORS',
      'PEOPLE_WITH_DISABILITIES','ALL_RESIDENTS']),
    attendance_min integer check (attendance_min >= 0),
    attendance_max integer check (attendance_max >= attendance_min),
    attendance_wording text,
    venue_id uuid references venue,
    participants_complete boolean,
    -- Whether a participation in the record organises it: kept by note_organised.
    organised boolean not null default false,
    search_key text not null
  );
  create index event_during on event using gist (during) where archived_at is null;
  create index event_order on event (sort_earliest, sort_latest, id) where archived_at is null;
  create index event_title on event (title collate polish, id) where archived_at is null;
  create index event_search on event using gin (search_key gin_trgm_ops);
  create index event_series_of on event (series_id) where archived_at is null;
  create index event_venue on event (venue_id) where archived_at is null;
  create table topic (${editableColumns},
    name text not null,
    name_key text not null unique
  );
  create table event_topic (
    id uuid primary key default gen_random_uuid(),
    event_id uuid not null references event on delete cascade,
    topic_id uuid not null references topic,
    position integer not null,
    unique (event_id, topic_id)
  );
  create index event_topic_topic on event_topic (topic_id);
`;

const PARTICIPATIONS = `
  create table participation (${editableColumns},
    event_id uuid not null references event,
    position integer not null,
    role text not null check (role in ('ORGANISER','CO_ORGANISER','HOST','EXHIBITOR','PERFORMER','WORKSHOP_LEADER','SUPPORTER',
      'VOLUNTEERS','ATTENDEE','SPEAKER','GUEST','SPONSOR')),
    partner_id uuid references partner,
    partnership_id uuid references partnership,
    network_id uuid references network,
    label text,
    count integer check (count > 0),
    headcount integer check (headcount >= 0),
    note text,
    name_given text,
    constraint at_most_one_actor check (num_nonnulls(partner_id, partnership_id, network_id) <= 1),
    constraint actor_or_label check (num_nonnulls(partner_id, partnership_id, network_id, label) >= 1)
  );
  -- Archived ones too: the history of an event asks for them.
  create index participation_event on participation (event_id, position, id);
  create index participation_partner on participation (partner_id) where archived_at is null;
  create index participation_partnership on participation (partnership_id, event_id) where archived_at is null;
  create index participation_network on participation (network_id) where archived_at is null;
  create table participation_from (
    id uuid primary key default gen_random_uuid(),
    participation_id uuid not null references participation on delete cascade,
    position integer not null,
    partner_id uuid references partner,
    partnership_id uuid references partnership,
    constraint one_actor check (num_nonnulls(partner_id, partnership_id) = 1)
  );
  create index participation_from_of on participation_from (participation_id, position);
  create index participation_from_partner on participation_from (partner_id);
`;

const STATEMENTS = `
  create table statement (${editableColumns},
    source_id uuid not null references source,
    network_id uuid references network,
    partnership_id uuid references partnership,
    partner_id uuid references partner,
    membership_id uuid references membership,
    venue_id uuid references venue,
    event_series_id uuid references event_series,
    event_id uuid references event,
    field text not null,
    value text,
    -- Where the value is a date: its bounds, so that a finer date is told from a contradiction.
    value_earliest date,
    value_latest date,
    wording text,
    -- The field of the thing, which two statements have in common that speak of the same.
    about uuid not null generated always as (md5(coalesce(network_id, partnership_id, partner_id, membership_id, venue_id,
      event_series_id, event_id)::text || ':' || field)::uuid) stored,
    -- Whether another statement in the record contradicts it: kept by note_disputed.
    disputed boolean not null default false,
    constraint one_subject check (
      num_nonnulls(network_id, partnership_id, partner_id, membership_id, venue_id, event_series_id, event_id) = 1)
  );
  create index statement_source on statement (source_id) where archived_at is null;
  create index statement_about on statement (about) where archived_at is null;
  create index statement_disputed on statement (about) where disputed;
  create index statement_network on statement (network_id) where network_id is not null;
  create index statement_partnership on statement (partnership_id) where partnership_id is not null;
  create index statement_partner on statement (partner_id) where partner_id is not null;
  create index statement_membership on statement (membership_id) where membership_id is not null;
  create index statement_venue on statement (venue_id) where venue_id is not null;
  create index statement_event_series on statement (event_series_id) where event_series_id is not null;
  create index statement_event on statement (event_id) where event_id is not null;
`;

/** What a read statement calls when its answer may not be given; the SQLSTATE class PW is ours alone. */
const TOO_MANY_ROWS = `
  create function refuse_reading(code text, what text) returns text language plpgsql as $$
  begin
    raise exception using errcode = code, message = what;
  end $$;
`;
