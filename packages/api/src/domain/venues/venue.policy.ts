import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Every coordinator creates and changes venues, because all share them. */
export const venueEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** The district's coordinator archives and restores venues. */
export const venueArchivable = sql`(${viewer.writes} and ${viewer.district})`;

export const venueSubject = subject('Venue', {
  table: 'venue',
  visible: unlessArchived,
  editable: () => venueEditable,
  archivable: () => venueArchivable,
});
