import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The view by which the read plan reads the fields of a change one by one. */
export class History1764000000004 implements MigrationInterface {
  readonly name = 'History1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create view change_field as
      select i.id as change_item_id, k.field, (i.before -> k.field)::text as before, (i.after -> k.field)::text as after
      from change_item i
      cross join lateral (select jsonb_object_keys(coalesce(i.before, '{}') || coalesce(i.after, '{}')) as field) k`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view change_field');
  }
}
