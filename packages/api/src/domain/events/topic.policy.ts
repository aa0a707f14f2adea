import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Every coordinator creates and changes series and topics, because all share them. */
export const seriesEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** The district's coordinator archives and restores series and topics. */
export const seriesArchivable = sql`(${viewer.writes} and ${viewer.district})`;

export const topicSubject = subject('Topic', {
  table: 'topic',
  visible: unlessArchived,
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
});
