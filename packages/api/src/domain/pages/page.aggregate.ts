import type { Aggregate } from '../../platform/commands/aggregate.js';
import { sql } from '../../platform/plan/sql.js';
import { PageRow } from './page.entity.js';
import { pageEditable } from './page.policy.js';

/** What people edit of a page. */
export type PageState = Readonly<{
  titlePl: string;
  titleEn: string;
  textPl: string;
  textEn: string;
  reviewedOn: string | null;
}>;

export const pageAggregate: Aggregate<PageState> = {
  type: 'Page',
  table: 'page',
  row: PageRow,
  values: ['titlePl', 'titleEn', 'textPl', 'textEn', 'reviewedOn'],
  editable: () => pageEditable,
  // The law wants them: they are changed and never taken away.
  archivable: () => sql`false`,
};
