import { checkDataSet } from '../seed/check-data-set.js';
import { DataSetError } from '../seed/data-set-problem.js';
import { PAGES_FOLDER, readPages } from '../seed/read-pages.js';
import { eventsOf } from '../seed/zoliborz.rules.js';
import { ZOLIBORZ_FOLDER } from '../seed/zoliborz-folder.js';

/**
 * Checks a data set (by default, the one of Żoliborz) and the pages. Prints their counts, or prints every
 * problem and exits with code 1.
 */
const folder = process.argv[2] ?? ZOLIBORZ_FOLDER;
try {
  const dataSet = await checkDataSet(folder);
  for (const [kind, records] of Object.entries(dataSet)) process.stdout.write(`${kind}: ${records.length}\n`);
  const years = ['2015', '2016', '2017', '2018'].map((year) => `${year}: ${eventsOf(dataSet, year)}`);
  process.stdout.write(`events by year: ${years.join(', ')}\n`);
  process.stdout.write(`pages: ${(await readPages(PAGES_FOLDER)).length}\n`);
} catch (error) {
  if (!(error instanceof DataSetError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
