import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { everybody, nobody, subject } from '../../platform/plan/subject.js';

/** Who sees a partnership: everybody, until it is taken out of the record. */
export const partnershipVisible = (row: Sql) => sql`${row}.archived_at is null`;

/** Who changes a partnership and its roster: the district's coordinator and its own. */
export const partnershipEditable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${row}.id = any(${viewer.partnershipIds})))`;

/** Who founds, archives and restores partnerships, and changes the network: the district's coordinator. */
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
