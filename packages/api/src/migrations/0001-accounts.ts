import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createPolishCollation } from '../platform/database/polish-collation.js';
import { editableColumns } from './columns/recurring-columns.js';

/** The collation, accounts with their ways in, history, retries and jobs' marks. */
export class Accounts1764000000001 implements MigrationInterface {
  readonly name = 'Accounts1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createPolishCollation(runner);
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(ACCOUNTS);
    await runner.query(HISTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table data_set, client_mutation, change_item, change,
      sign_in_attempt, one_time_link, api_token, session, account_role, account`);
    await runner.query('drop extension pg_trgm');
    await runner.query('drop collation polish');
  }
}

const ACCOUNTS = `
  create table account (${editableColumns},
    email text not null,
    email_key text not null unique,
    name text not null,
    status text not null check (status in ('INVITED','ACTIVE','SUSPENDED')),
    password_hash text,
    must_change_password boolean not null default false
  );
  create table account_role (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    position integer not null default 0,
    role text not null check (role in ('DISTRICT_COORDINATOR','PARTNERSHIP_COORDINATOR','PLANNER','PARTNER_REPRESENTATIVE')),
    partnership_id uuid,
    partner_id uuid,
    unique nulls not distinct (account_id, role, partnership_id, partner_id),
    check ((role = 'PARTNERSHIP_COORDINATOR') = (partnership_id is not null)),
    check ((role = 'PARTNER_REPRESENTATIVE') = (partner_id is not null))
  );
  create table session (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    secret_hash bytea not null unique,
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index session_account on session (account_id);
  create table api_token (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    name text not null,
    secret_hash bytea not null unique,
    hint text not null,
    scopes text[] not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index api_token_account on api_token (account_id);
  create table one_time_link (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    purpose text not null check (purpose in ('INVITATION','PASSWORD_RESET')),
    secret_hash bytea not null unique,
    created_by uuid references account on delete set null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index one_time_link_account on one_time_link (account_id);
  -- One row a try; whose says which account or address is counted ('account:…', 'address:…').
  create table sign_in_attempt (
    id uuid primary key default gen_random_uuid(),
    whose text not null,
    at timestamptz not null default now()
  );
  create index sign_in_attempt_whose on sign_in_attempt (whose, at);
`;

const HISTORY = `
  create table change (
    id uuid primary key default gen_random_uuid(),
    seq bigint generated always as identity unique,
    at timestamptz not null default now(),
    account_id uuid references account on delete set null,
    command text not null,
    undo_of uuid unique references change
  );
  create index change_at on change (at desc, id);
  -- One thing as it stood before and after: the fields that people edit, dates as they were stated.
  create table change_item (
    id uuid primary key default gen_random_uuid(),
    change_id uuid not null references change on delete cascade,
    position integer not null,
    subject_type text not null,
    subject_id uuid not null,
    action text not null check (action in ('CREATE','UPDATE','ARCHIVE','RESTORE')),
    before jsonb,
    after jsonb,
    unique (change_id, position)
  );
  create index change_item_subject on change_item (subject_type, subject_id);
  create table client_mutation (
    account_id uuid not null references account on delete cascade,
    client_mutation_id text not null,
    command text not null,
    fingerprint text not null,
    result jsonb,
    at timestamptz not null default now(),
    primary key (account_id, client_mutation_id)
  );
  create table data_set (
    key text primary key,
    loaded_at timestamptz not null default now()
  );
`;
