import type { Database } from '../../platform/database/database.js';

/** What the network is called until somebody names it. */
const NAME = 'Partnerstwa lokalne';

/** There is one network, always, so that all partnerships can act as one; entered where no data set brought it. */
export async function enterNetwork(database: Database): Promise<void> {
  await database.query(
    'insert into network (name) select $1 where not exists (select from network) on conflict do nothing',
    [NAME],
  );
}
