import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dateOfHours } from '@partnerstwa/shared/event-hours';
import { datedColumnsOf } from '../platform/commands/dated.columns.js';

interface Row {
  readonly id: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly wording: string | null;
}

/** Events that had hours but no day stood in no calendar. Now the hours give the day; beginning and end give the duration. */
export class HoursHaveADate1795824000000 implements MigrationInterface {
  readonly name = 'HoursHaveADate1795824000000';

  async up(runner: QueryRunner): Promise<void> {
    const rows = await runner.manager.query<Row[]>(
      `select id, starts_at as "startsAt", ends_at as "endsAt", date_wording as wording from event
       where num_nonnulls(starts_at, ends_at) > 0 and num_nonnulls(date_earliest, date_latest) = 0`,
    );
    for (const row of rows) await setDate(runner, row);
    await runner.query(`
      update event set duration_minutes = round(extract(epoch from ends_at - starts_at) / 60)
      where duration_minutes is null and ends_at >= starts_at + interval '1 minute'`);
  }

  async down(): Promise<void> {
    // What was filled in is true of these events, so it stays.
  }
}

async function setDate(runner: QueryRunner, { id, startsAt, endsAt, wording }: Row): Promise<void> {
  const instant = (date: Date | null) => date && date.toISOString();
  const edtf = dateOfHours({ startsAt: instant(startsAt), endsAt: instant(endsAt) });
  if (edtf === null) return;
  const date = datedColumnsOf({ edtf, wording });
  await runner.query(
    `update event set date_edtf = $2, date_earliest = $3, date_latest = $4, date_precision = $5, date_text_pl = $6, date_text_en = $7
     where id = $1`,
    [id, date.edtf, date.earliest, date.latest, date.precision, date.textPl, date.textEn],
  );
}
