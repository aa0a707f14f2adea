import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers changes in the order in which they become visible. A sequence alone numbers them when they are inserted, and a change that
 * commits late would appear among those that a reader has already passed. So a transaction takes its number under a lock, which
 * PostgreSQL releases after the commit is visible.
 */
export class HistoryOrder1795795200000 implements MigrationInterface {
  readonly name = 'HistoryOrder1795795200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table change alter column seq drop identity');
    await runner.query('create sequence change_seq owned by change.seq');
    await runner.query("select setval('change_seq', (select coalesce(max(seq), 0) + 1 from change), false)");
    await runner.query(NUMBER_CHANGE);
    await runner.query(
      'create trigger number_change before insert on change for each row execute function number_change()',
    );
    // Nothing sorts by time any more.
    await runner.query('drop index change_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index change_at on change (at desc, id)');
    await runner.query('drop trigger number_change on change');
    await runner.query('drop function number_change()');
    await runner.query('drop sequence change_seq');
    await runner.query('alter table change alter column seq add generated always as identity');
    await runner.query(
      "select setval(pg_get_serial_sequence('change', 'seq'), (select coalesce(max(seq), 0) + 1 from change), false)",
    );
  }
}

const NUMBER_CHANGE = `
  create function number_change() returns trigger language plpgsql as $$
  begin
    -- What a restore writes has its number.
    if new.seq is not null then return new; end if;
    -- The foreign key locks this row later. Waiting for it under the lock below could deadlock.
    perform 1 from account a where a.id = new.account_id for key share;
    perform pg_advisory_xact_lock(7204120);
    new.seq := nextval('change_seq');
    new.at := clock_timestamp();
    return new;
  end $$;
`;
