import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A membership can wait for its partner's consent. All that there were are confirmed. */
export class MembershipStatus1795802400000 implements MigrationInterface {
  readonly name = 'MembershipStatus1795802400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership add column status text not null default 'CONFIRMED'
        check (status in ('PROPOSED','CONFIRMED','DECLINED'));
      -- Whoever writes a membership says so.
      alter table membership alter column status drop default;
      create index membership_proposed on membership (partner_id) where status = 'PROPOSED' and archived_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership drop column status');
  }
}
