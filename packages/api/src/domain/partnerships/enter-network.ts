import type { Database } from '../../platform/database/database.js';

/** The name of the network until somebody changes it. */
const NAME = 'Partnerstwa lokalne';

/**
 * There is always exactly one network, so that all partnerships can act as one. This creates it if no data
 * set did.
 */
export async function enterNetwork(database: Database): Promise<void> {
  await database.query(
    'insert into network (name) select $1 where not exists (select from network) on conflict do nothing',
    [NAME],
  );
}
