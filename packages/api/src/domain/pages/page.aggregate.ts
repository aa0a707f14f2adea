import { aggregate } from '../../platform/commands/aggregate.js';
import { value } from '../../platform/commands/write-fields.js';
import { PageRow } from './page.entity.js';
import { pageSubject } from './page.policy.js';
import type { PageState } from './page.state.js';

export const pageAggregate = aggregate<PageState, PageRow, 'key'>({
  ...pageSubject,
  row: PageRow,
  fields: { titlePl: value, titleEn: value, textPl: value, textEn: value, reviewedOn: value },
  once: ['key'],
});
