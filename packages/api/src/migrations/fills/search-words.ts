import { searchLexemes } from '@partnerstwa/shared/search-words';
import type { QueryRunner } from 'typeorm';

/** By table, the texts by which a row `t` is found. */
export const SEARCHED: Readonly<Record<string, string>> = {
  partner: 'array[t.name] || array(select n.name from partner_name n where n.partner_id = t.id)',
  partnership: 'array[t.name] || array(select n.name from partnership_name n where n.partnership_id = t.id)',
  venue: 'array[t.name, t.address] || array(select n.name from venue_name n where n.venue_id = t.id)',
  event: 'array[t.title, t.theme]',
  event_series: 'array[t.title]',
  source: 'array[t.title, t.publisher]',
  contact: 'array[t.person_name, t.function, t.phone, t.email]',
};

const BATCH = 1000;

interface Named {
  readonly id: string;
  readonly texts: readonly (string | null)[];
}

/**
 * Computes the lexemes of all rows, which SQL cannot. When their rules change, a new migration calls this again, so that old rows are found
 * by the new rules.
 */
export async function fillSearchWords(runner: QueryRunner): Promise<void> {
  for (const [table, texts] of Object.entries(SEARCHED)) {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await runner.manager.query<Named[]>(
        `select t.id, ${texts} as texts from ${table} t where t.id > $1 order by t.id limit ${BATCH}`,
        [last],
      );
      if (rows.length === 0) break;
      await fill(runner, table, rows);
      last = rows.at(-1)?.id ?? last;
    }
  }
}

async function fill(runner: QueryRunner, table: string, rows: readonly Named[]): Promise<void> {
  const filled = rows.map(({ id, texts }) => ({
    id,
    lexemes: searchLexemes(texts.filter((text) => text !== null)),
  }));
  await runner.query(
    `update ${table} t set search_words = array_to_tsvector(r.lexemes)
     from jsonb_to_recordset($1::jsonb) r(id uuid, lexemes text[]) where t.id = r.id`,
    [JSON.stringify(filled)],
  );
}
