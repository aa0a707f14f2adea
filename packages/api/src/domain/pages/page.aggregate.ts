import { aggregate } from '../../platform/commands/aggregate.js';
import { value } from '../../platform/commands/write-fields.js';
import { sql } from '../../platform/plan/sql.js';
import { PageRow } from './page.entity.js';
import { pageEditable } from './page.policy.js';
import type { PageState } from './page.state.js';

export const pageAggregate = aggregate<PageState, PageRow, 'key'>({
  type: 'Page',
  table: 'page',
  row: PageRow,
  fields: { titlePl: value, titleEn: value, textPl: value, textEn: value, reviewedOn: value },
  once: ['key'],
  editable: () => pageEditable,
  // The law wants them: they are changed and never taken away.
  archivable: () => sql`false`,
});
