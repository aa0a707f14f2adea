import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePageText } from '@partnerstwa/shared/page-text';
import { openTestDatabase } from '../../test/database.js';
import type { Database } from '../platform/database/database.js';
import { inTransaction } from '../platform/database/transaction.js';
import type { DataSetError } from './data-set-problem.js';
import { loadPages } from './load-pages.js';
import { PAGES_FOLDER, readPages } from './read-pages.js';

describe('the first version of the pages', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    await inTransaction(database, (manager) => loadPages(manager, PAGES_FOLDER));
  }, 60_000);
  afterAll(() => database.close());

  it('is inserted if the page is missing, without a review date', async () => {
    const written = await readPages(PAGES_FOLDER);
    const rows = await database.query(
      `select key, title_pl as "titlePl", title_en as "titleEn", text_pl as "textPl", text_en as "textEn" from page
       where reviewed_on is null and version = 1 order by key`,
    );
    expect(rows).toEqual(written);
    expect(rows).toHaveLength(2);
  });

  it('never overwrites an edit, and inserts only missing pages', async () => {
    await database.query(`update page set text_pl = 'Zmieniona' where key = 'PRIVACY'`);
    await database.query(`delete from page where key = 'ACCESSIBILITY_STATEMENT'`);
    await inTransaction(database, (manager) => loadPages(manager, PAGES_FOLDER));
    const rows = await database.query(
      `select title_en, text_pl = 'Zmieniona' as edited from page order by key`,
    );
    expect(rows).toEqual([
      { title_en: 'Accessibility statement', edited: false },
      { title_en: 'Personal data (GDPR)', edited: true },
    ]);
  });

  it('has the same sections in both languages', async () => {
    for (const { textPl, textEn } of await readPages(PAGES_FOLDER)) {
      const shape = (text: string) =>
        parsePageText(text).map((block) => [block.kind, block.kind === 'list' ? block.items.length : 0]);
      expect(shape(textEn)).toEqual(shape(textPl));
      expect(textPl.match(/\[do uzupełnienia: /g)?.length).toBe(textEn.match(/\[to be filled in: /g)?.length);
    }
  });

  it.each([
    ['Bez tytułu.', 'the first line is not a title (# …)'],
    ['# Tytuł\n\n', 'EMPTY'],
    ['# Tytuł\n\n<b>Tekst</b>', 'HTML'],
    ['# Tytuł\n\n[x](javascript:void)', 'LINK'],
    ['# Tytuł\n\nPisz: ktos@example.org', 'looks like an e-mail address'],
  ])('is rejected as a whole if a file has a problem: %j', async (text, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-pages-'));
    for (const name of readdirSync(PAGES_FOLDER))
      writeFileSync(join(folder, name), readFileSync(join(PAGES_FOLDER, name)));
    writeFileSync(join(folder, 'privacy.en.md'), text);
    const refused = await readPages(folder).catch((error: unknown) => (error as DataSetError).problems);
    expect(refused[0]).toMatchObject({ file: 'privacy.en.md', message });
    rmSync(folder, { recursive: true });
  });
});
