import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';

/** Who changes pages: the district's coordinator. Everybody reads them, and none is ever taken away. */
export const pageEditable = sql`(${viewer.writes} and ${viewer.district})`;
