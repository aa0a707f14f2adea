import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partnership that somebody else names as an organiser is asked first. All that there were agreed. */
export class OrganiserConsent1795806000000 implements MigrationInterface {
  readonly name = 'OrganiserConsent1795806000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table participation add column consent text not null default 'GIVEN'
        check (consent in ('GIVEN','PENDING','REFUSED'));
      create index participation_pending on participation (partnership_id) where consent = 'PENDING' and archived_at is null;
    `);
    await runner.query(noteOrganised("and o.consent <> 'REFUSED'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(noteOrganised(''));
    await runner.query('alter table participation drop column consent');
  }
}

/**
 * The function of the trigger that keeps \`event.organised\`; a partnership that refused does not organise.
 */
const noteOrganised = (condition: string) => `
  create or replace function note_organised() returns trigger language plpgsql as $$
  begin
    -- A transaction that changes another organiser of the same event waits here, so that neither misses the other.
    perform 1 from event e where e.id in (select c.event_id from changed c) order by e.id for no key update;
    update event e set organised = not e.organised where e.id in (select c.event_id from changed c)
      and e.organised <> exists (select 1 from participation o
        where o.event_id = e.id and o.archived_at is null and o.role in ('ORGANISER', 'CO_ORGANISER') ${condition});
    return null;
  end $$;
`;
