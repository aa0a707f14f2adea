import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a participation is shown depends on its consent, so the index by partnership holds it: the events of a
 * partnership are found without reading their participations. The few events without a beginning get an index of
 * their own, which tells where those of a range end.
 */
export class CoveringIndexes1795885200000 implements MigrationInterface {
  readonly name = 'CoveringIndexes1795885200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index participation_partnership;
      create index participation_partnership on participation (partnership_id, event_id) include (consent)
        where archived_at is null;
      create index event_without_beginning on event (date_latest)
        where date_earliest is null and date_latest is not null and archived_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index event_without_beginning;
      drop index participation_partnership;
      create index participation_partnership on participation (partnership_id, event_id) where archived_at is null;
    `);
  }
}
