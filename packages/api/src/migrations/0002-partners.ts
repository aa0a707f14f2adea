import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datedColumns, editableColumns, nameColumns } from './columns/recurring-columns.js';

/** Sources, partnerships, the network, partners with their names, units, successors, memberships and contacts. */
export class Partners1764000000002 implements MigrationInterface {
  readonly name = 'Partners1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SOURCES);
    await runner.query(PARTNERSHIPS);
    await runner.query(PARTNERS);
    await runner.query(MEMBERSHIPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table account_role drop constraint account_role_partnership, drop constraint account_role_partner',
    );
    await runner.query(`drop table contact, membership, partner_succession, partner_name, network, partner,
      partnership_name, partnership, source`);
  }
}

const SOURCES = `
  create table source (${editableColumns},
    kind text not null check (kind in ('WEB_PAGE','DOCUMENT','ORAL')),
    title text not null,
    publisher text,
    url text,
    retrieved_on date,
    note text
  );
  create index source_title on source (title collate polish, id) where archived_at is null;
`;

const PARTNERSHIPS = `
  create table partnership (${editableColumns},
    name text not null,
    scope text not null check (scope in ('DISTRICT','OUTSIDE')),
    status text check (status in ('ACTIVE','ENDED')),
    area text,
    description text,
    colour text check (colour ~ '^#[0-9A-F]{6}$'),
    symbol text check (symbol in ('CIRCLE','TRIANGLE','SQUARE','DIAMOND','HEXAGON','STAR','CROSS','RING')),
    search_key text not null,
    ${datedColumns('founded_on')},
    ${datedColumns('ended_on')}
  );
  create index partnership_order on partnership (name collate polish, id) where archived_at is null;
  create index partnership_search on partnership using gin (search_key gin_trgm_ops);
  create table partnership_name (
    id uuid primary key default gen_random_uuid(),
    partnership_id uuid not null references partnership on delete cascade,
    ${nameColumns}
  );
  create index partnership_name_of on partnership_name (partnership_id, position);
`;

const PARTNERS = `
  create table partner (${editableColumns},
    name text not null,
    kind text not null check (kind in ('INSTITUTION','ORGANISATION','BUSINESS','INDIVIDUAL','GROUP')),
    sector text check (sector in ('PUBLIC','CIVIC','PRIVATE','RESIDENTS')),
    parent_id uuid references partner deferrable initially deferred,
    description text,
    phone text,
    email text,
    website text,
    address text,
    agreed_to_be_public boolean not null default false,
    is_public boolean not null generated always as (kind <> 'INDIVIDUAL' or agreed_to_be_public) stored,
    search_key text not null,
    constraint individual_has_no_public_contact check (kind <> 'INDIVIDUAL' or (phone is null and email is null and address is null)),
    constraint partner_is_not_its_own_parent check (parent_id <> id)
  );
  create index partner_order on partner (name collate polish, id) where archived_at is null;
  create index partner_search on partner using gin (search_key gin_trgm_ops);
  create index partner_parent on partner (parent_id);
  create table partner_name (
    id uuid primary key default gen_random_uuid(),
    partner_id uuid not null references partner on delete cascade,
    ${nameColumns}
  );
  create index partner_name_of on partner_name (partner_id, position);
  create table partner_succession (${editableColumns},
    predecessor_id uuid not null references partner,
    successor_id uuid not null references partner,
    ${datedColumns('happened_on')},
    unique (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
  );
  create index partner_succession_successor on partner_succession (successor_id);
  create table network (${editableColumns},
    name text not null,
    description text,
    coordinator_id uuid references partner,
    only_one boolean not null default true unique check (only_one)
  );
`;

const MEMBERSHIPS = `
  create table membership (${editableColumns},
    partner_id uuid not null references partner,
    partnership_id uuid not null references partnership,
    role text not null check (role in ('FOUNDER','MEMBER','COORDINATOR','SUPPORTER')),
    ${datedColumns('from')},
    ${datedColumns('to')}
  );
  -- Archived ones too: the history of a partner and of a partnership asks for them.
  create index membership_partner on membership (partner_id);
  create index membership_partnership on membership (partnership_id, partner_id);
  create table contact (${editableColumns},
    partner_id uuid not null references partner,
    person_name text not null,
    function text,
    phone text,
    email text,
    visibility text not null default 'PRIVATE' check (visibility in ('PRIVATE','PUBLIC')),
    legal_basis text not null check (legal_basis in ('CONSENT','PUBLIC_TASK','CONTRACT','LEGITIMATE_INTEREST')),
    retain_until date
  );
  create index contact_partner on contact (partner_id, created_at, id);
  alter table account_role
    add constraint account_role_partnership foreign key (partnership_id) references partnership,
    add constraint account_role_partner foreign key (partner_id) references partner;
`;
