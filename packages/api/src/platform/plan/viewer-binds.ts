import { bind } from './sql.js';

/** The viewer and the day as parameters: one statement serves every viewer, every day. */
export const viewer = {
  district: bind('boolean', (run) => run.viewer.district),
  coordinator: bind('boolean', (run) => run.viewer.coordinator),
  planner: bind('boolean', (run) => run.viewer.planner),
  internal: bind('boolean', (run) => run.viewer.internal),
  allContacts: bind('boolean', (run) => run.viewer.allContacts),
  personal: bind('boolean', (run) => run.viewer.personal),
  inPerson: bind('boolean', (run) => run.viewer.inPerson),
  writes: bind('boolean', (run) => run.viewer.writes),
  accountId: bind('uuid', (run) => run.viewer.accountId),
  partnershipIds: bind('uuid[]', (run) => run.viewer.partnershipIds),
  contactPartnershipIds: bind('uuid[]', (run) => run.viewer.contactPartnershipIds),
  partnerIds: bind('uuid[]', (run) => run.viewer.partnerIds),
  contactPartnerIds: bind('uuid[]', (run) => run.viewer.contactPartnerIds),
};

/** Today in Warsaw. */
export const today = bind('date', (run) => run.today);
