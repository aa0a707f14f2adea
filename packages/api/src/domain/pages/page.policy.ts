import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { everybody, nobody, subject } from '../../platform/plan/subject.js';

/** The district's coordinator changes pages. Everybody reads them, and they are never archived. */
export const pageEditable = sql`(${viewer.writes} and ${viewer.district})`;

export const pageSubject = subject('Page', {
  table: 'page',
  visible: everybody,
  editable: () => pageEditable,
  archivable: nobody,
});
