import type { MigrationInterface, QueryRunner } from 'typeorm';
import { editableColumns } from './columns/recurring-columns.js';

/** The pages that the law wants, one row each. */
export class Pages1764000000005 implements MigrationInterface {
  readonly name = 'Pages1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table page (${editableColumns},
      key text not null unique check (key in ('ACCESSIBILITY_STATEMENT','PRIVACY')),
      title_pl text not null,
      title_en text not null,
      -- Plain text in a small subset, read by parsePageText of the shared package.
      text_pl text not null,
      text_en text not null,
      reviewed_on date
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table page');
  }
}
