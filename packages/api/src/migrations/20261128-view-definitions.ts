import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records the definitions of views, which come from files since this version (`renewViews`). */
export class ViewDefinitions1795892400000 implements MigrationInterface {
  readonly name = 'ViewDefinitions1795892400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table view_definition (
        name text not null,
        hash text not null,
        sql text not null,
        created_at timestamptz not null default now(),
        replaced_at timestamptz,
        primary key (name, hash)
      );
      create unique index view_definition_current on view_definition (name) where replaced_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table view_definition');
  }
}
