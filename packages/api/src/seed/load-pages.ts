import type { EntityManager } from 'typeorm';
import { dataSetId } from './data-set-id.js';
import { readPages } from './read-pages.js';

/**
 * Inserts the first version of each missing page. An existing page stays as it is, edited or not.
 * @throws DataSetError if the files have problems; then nothing is written
 */
export async function loadPages(manager: EntityManager, folder: string): Promise<void> {
  for (const { key, titlePl, titleEn, textPl, textEn } of await readPages(folder)) {
    await manager.query(
      `insert into page (id, key, title_pl, title_en, text_pl, text_en) values ($1, $2, $3, $4, $5, $6)
       on conflict (key) do nothing`,
      [dataSetId('page', key), key, titlePl, titleEn, textPl, textEn],
    );
  }
}
