import type { PageKey } from '../graphql/operations.js';
import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { currentLanguage, type Language } from '../ui/text/messages.js';
import { readPageSearch } from './page.search.js';
import { PublicPageDocument } from './public.page.graphql.js';

export function sendAccessibilityQuery({ search }: Address): void {
  sendPageQuery('ACCESSIBILITY_STATEMENT', search);
}

export function sendPrivacyQuery({ search }: Address): void {
  sendPageQuery('PRIVACY', search);
}

/** Sends nothing if the page is being edited: the form has its own query. */
function sendPageQuery(key: PageKey, search: Address['search']): void {
  if (!readPageSearch(search).editing)
    sendAhead(PublicPageDocument, publicPageVariables(key, currentLanguage()));
}

export function publicPageVariables(key: PageKey, language: Language) {
  return { key, locale: language === 'pl' ? 'PL' : 'EN' } as const;
}
