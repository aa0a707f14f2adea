import { fileURLToPath } from 'node:url';

/** The folder of the Żoliborz data set; `src` and `dist` are equally deep, so the path fits both. */
export const ZOLIBORZ_FOLDER = fileURLToPath(new URL('../../../../data/zoliborz', import.meta.url));

/** The key that marks this data set as loaded in the database. */
export const ZOLIBORZ_KEY = 'zoliborz';
