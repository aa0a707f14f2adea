import { bind } from './sql.js';

/** The viewer and the day as parameters, so that one statement serves all viewers on all days. */
export const viewer = {
  district: bind('boolean', (execution) => execution.viewer.district),
  coordinator: bind('boolean', (execution) => execution.viewer.coordinator),
  planner: bind('boolean', (execution) => execution.viewer.planner),
  internal: bind('boolean', (execution) => execution.viewer.internal),
  allContacts: bind('boolean', (execution) => execution.viewer.allContacts),
  personal: bind('boolean', (execution) => execution.viewer.personal),
  inPerson: bind('boolean', (execution) => execution.viewer.inPerson),
  writes: bind('boolean', (execution) => execution.viewer.writes),
  accountId: bind('uuid', (execution) => execution.viewer.accountId),
  partnershipIds: bind('uuid[]', (execution) => execution.viewer.partnershipIds),
  contactPartnershipIds: bind('uuid[]', (execution) => execution.viewer.contactPartnershipIds),
  partnerIds: bind('uuid[]', (execution) => execution.viewer.partnerIds),
  contactPartnerIds: bind('uuid[]', (execution) => execution.viewer.contactPartnerIds),
};

/** Today in Warsaw. */
export const today = bind('date', (execution) => execution.today);
