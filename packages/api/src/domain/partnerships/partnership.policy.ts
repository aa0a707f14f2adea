import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { everybody, nobody, subject } from '../../platform/plan/subject.js';

/** Everybody sees a partnership that is not archived. */
export const partnershipVisible = (row: Sql) => sql`${row}.archived_at is null`;

/** The district's coordinator and the partnership's own change a partnership and its roster. */
export const partnershipEditable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${row}.id = any(${viewer.partnershipIds})))`;

/** The district's coordinator creates, archives and restores partnerships, and changes the network. */
export const districtOnly = sql`(${viewer.writes} and ${viewer.district})`;

export const networkSubject = subject('Network', {
  table: 'network',
  visible: everybody,
  editable: () => districtOnly,
  archivable: nobody,
});

export const partnershipSubject = subject('Partnership', {
  table: 'partnership',
  visible: partnershipVisible,
  editable: partnershipEditable,
  archivable: () => districtOnly,
});
