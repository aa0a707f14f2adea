import { cleanText } from '@partnerstwa/shared/polish-text';

/** The key by which accounts are found: the e-mail address without letter case. */
export function emailKey(email: string): string {
  return cleanText(email).toLowerCase();
}
