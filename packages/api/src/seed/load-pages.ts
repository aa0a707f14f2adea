import type { EntityManager } from 'typeorm';
import { dataSetId } from './data-set-id.js';
import { readPages } from './read-pages.js';

/**
 * Enters the first version of each page that is not there yet; one that is there, edited or not, stays as it is.
 * @throws DataSetError when the files are not sound; nothing is written then
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
