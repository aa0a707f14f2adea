import { cleanText } from '@partnerstwa/shared/polish-text';

/** An e-mail address as accounts are told apart by it: letter case aside. */
export function emailKey(email: string): string {
  return cleanText(email).toLowerCase();
}
