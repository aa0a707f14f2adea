import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { everybody, nobody, subject } from '../../platform/plan/subject.js';

/** Who changes pages: the district's coordinator. Everybody reads them, and none is ever taken away. */
export const pageEditable = sql`(${viewer.writes} and ${viewer.district})`;

export const pageSubject = subject('Page', {
  table: 'page',
  visible: everybody,
  editable: () => pageEditable,
  archivable: nobody,
});
