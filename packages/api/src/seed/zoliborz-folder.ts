import { fileURLToPath } from 'node:url';

/** Where the Żoliborz data set lies; `src` and `dist` are equally deep, so it is found from both. */
export const ZOLIBORZ_FOLDER = fileURLToPath(new URL('../../../../data/zoliborz', import.meta.url));

/** The name under which a loaded data set is marked in the database. */
export const ZOLIBORZ_KEY = 'zoliborz';
