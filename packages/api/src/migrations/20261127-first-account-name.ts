import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first account was named after its e-mail address, which colleagues then saw as the author of changes. */
export class FirstAccountName1795820400000 implements MigrationInterface {
  readonly name = 'FirstAccountName1795820400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("update account set name = 'Koordynator dzielnicy' where name = email");
  }

  async down(): Promise<void> {
    // The addresses need not come back.
  }
}
