import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Who enters and changes venues: every coordinator, since all share them. */
export const venueEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** Who archives and restores venues: the district's coordinator. */
export const venueArchivable = sql`(${viewer.writes} and ${viewer.district})`;

export const venueSubject = subject('Venue', {
  table: 'venue',
  visible: unlessArchived,
  editable: () => venueEditable,
  archivable: () => venueArchivable,
});
