import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The years in which events begin, to count how many of each are incomplete. */
export class ArchiveYears1795888800000 implements MigrationInterface {
  readonly name = 'ArchiveYears1795888800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view archive_year as
      select distinct extract(year from coalesce(date_earliest, date_latest))::integer as year from event
      where archived_at is null and date_latest is not null
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view archive_year');
  }
}
