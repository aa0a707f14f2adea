import { byArgument, computed, embedded, localised, readModel, value } from '../../platform/plan/declare.js';
import { roots } from '../../platform/graphql/edges.js';
import { PageByKeyArgs } from './page.args.js';
import { pageEditable, pageSubject } from './page.policy.js';
import { Page } from './page.type.js';

export const pageRead = readModel<Page>({
  subject: pageSubject,
  fields: {
    id: value('id'),
    key: value('key'),
    title: localised('title'),
    text: localised('text'),
    reviewedOn: value('reviewed_on'),
    updatedAt: value('updated_at'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(() => pageEditable) }),
  },
});

export const pageRoots = roots({
  page: {
    type: Page,
    args: PageByKeyArgs,
    description: 'A page required by law, public for everybody; null only before the pages are loaded.',
    read: byArgument('key'),
  },
});
