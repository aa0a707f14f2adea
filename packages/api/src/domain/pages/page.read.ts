import {
  byArgument,
  computed,
  embedded,
  extend,
  localised,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { pageEditable, pageSubject } from './page.policy.js';
import type { Page } from './page.type.js';

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

export const pageRoots = extend('Query', { page: byArgument('key') });
