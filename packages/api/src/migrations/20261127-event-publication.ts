import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts and proposals are not public, whatever their visibility says. */
export class EventPublication1795809600000 implements MigrationInterface {
  readonly name = 'EventPublication1795809600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event add column is_public boolean not null generated always as
        (visibility = 'PUBLIC' and status in ('CONFIRMED','HELD','POSTPONED','CANCELLED')) stored
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event drop column is_public');
  }
}
