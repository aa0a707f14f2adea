import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createLog } from '../platform/log.js';
import { TEXT_KINDS, type TextKind } from '../platform/text/text-kinds.js';
import { fillSearchWords } from './fills/search-words.js';

/** By table, the columns that hold what people typed, and those with the wording of a date. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  account: ['name'],
  api_token: ['name'],
  contact: ['person_name', 'function', 'phone', 'email'],
  event: ['title', 'description', 'theme', 'attendance_wording', 'date_wording'],
  event_series: ['title', 'description'],
  membership: ['from_wording', 'to_wording'],
  network: ['name', 'description'],
  page: ['title_pl', 'title_en', 'text_pl', 'text_en'],
  participation: ['label', 'note', 'name_given'],
  partner: ['name', 'description', 'phone', 'email', 'website', 'address'],
  partner_name: ['name', 'valid_from_wording', 'valid_to_wording'],
  partner_succession: ['happened_on_wording'],
  partnership: ['name', 'area', 'description', 'founded_on_wording', 'ended_on_wording'],
  partnership_name: ['name', 'valid_from_wording', 'valid_to_wording'],
  source: ['title', 'publisher', 'url', 'note'],
  statement: ['value', 'wording'],
  todo_dismissal: ['note'],
  topic: ['name'],
  venue: ['name', 'address', 'accessibility_note'],
  venue_name: ['name', 'valid_from_wording', 'valid_to_wording'],
};

/** By column, and by member of a state in the history, the kind of text where it is not one line. */
const KINDS: Readonly<Record<string, TextKind>> = {
  accessibilityNote: 'PARAGRAPHS',
  area: 'PARAGRAPHS',
  description: 'PARAGRAPHS',
  note: 'PARAGRAPHS',
  textEn: 'PARAGRAPHS',
  textPl: 'PARAGRAPHS',
  email: 'EMAIL',
  phone: 'TELEPHONE',
  website: 'WEBSITE',
  url: 'WEBSITE',
  edtf: 'KEY',
};

const BATCH = 1000;

/** Gives all texts the normal form in which commands store them since this version. */
export class NormalTexts1795829400000 implements MigrationInterface {
  readonly name = 'NormalTexts1795829400000';

  async up(runner: QueryRunner): Promise<void> {
    let changed = 0;
    for (const [table, columns] of Object.entries(TEXTS))
      changed += await normalise(runner, table, columns, 'text');
    await normalise(runner, 'change_item', ['before', 'after'], 'jsonb');
    await normaliseAccounts(runner);
    if (changed > 0) await fillSearchWords(runner);
  }

  async down(): Promise<void> {
    // The other spellings need not come back.
  }
}

type Row = Readonly<Record<string, unknown>> & { readonly at: string };

/** @returns how many rows it changed. They move to the end of the table, where they are read again and found normal. */
async function normalise(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  type: 'text' | 'jsonb',
): Promise<number> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => `"${column}" = r."${column}"`).join(', ');
  let [changed, last] = [0, '(0,0)'];
  for (;;) {
    const rows = await runner.manager.query<Row[]>(
      `select ctid::text as at, ${list} from ${table} where ctid > $1::tid order by ctid limit ${BATCH}`,
      [last],
    );
    const different = rows.flatMap((row) => differentFrom(row));
    if (different.length > 0)
      await runner.query(
        `update ${table} t set ${values} from jsonb_to_recordset($1::jsonb)
           r(at tid, ${columns.map((column) => `"${column}" ${type}`).join(', ')}) where t.ctid = r.at`,
        [JSON.stringify(different)],
      );
    changed += different.length;
    if (rows.length < BATCH && different.length === 0) return changed;
    last = rows.at(-1)?.at ?? last;
  }
}

function differentFrom(row: Row): Row[] {
  const normal = normalValue(row, 'LINE');
  return JSON.stringify(normal) === JSON.stringify(row) ? [] : [normal as Row];
}

function normalValue(value: unknown, kind: TextKind): unknown {
  if (typeof value === 'string') return TEXT_KINDS[kind](value);
  if (Array.isArray(value)) return value.map((each) => normalValue(each, kind));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, normalValue(each, KINDS[memberOf(name)] ?? 'LINE')]),
  );
}

/** `text_pl` is the column of `textPl`. */
function memberOf(name: string): string {
  return name.replace(/_(\w)/gu, (_all, letter: string) => letter.toUpperCase());
}

/** No two accounts may have the same address. Where two would, one keeps its other spelling, and the log names both. */
async function normaliseAccounts(runner: QueryRunner): Promise<void> {
  const accounts = await runner.manager.query<{ id: string; email: string; email_key: string }[]>(
    'select id, email, email_key from account order by created_at, id',
  );
  const taken = new Map(accounts.map(({ email_key, id }) => [email_key, id]));
  for (const { id, email } of accounts) {
    const normal = TEXT_KINDS.EMAIL(email);
    if (normal === email) continue;
    const key = normal.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined && other !== id) {
      createLog('warn').warn(
        'Two accounts have the same e-mail address in two spellings: one may be a duplicate',
        {
          account: id,
          other,
        },
      );
      continue;
    }
    taken.set(key, id);
    await runner.query('update account set email = $2, email_key = $3 where id = $1', [id, normal, key]);
  }
}
