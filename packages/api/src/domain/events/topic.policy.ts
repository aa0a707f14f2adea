import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Who enters and changes series and topics: every coordinator, since all share them. */
export const seriesEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** Who archives and restores series and topics: the district's coordinator. */
export const seriesArchivable = sql`(${viewer.writes} and ${viewer.district})`;

export const topicSubject = subject('Topic', {
  table: 'topic',
  visible: unlessArchived,
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
});
