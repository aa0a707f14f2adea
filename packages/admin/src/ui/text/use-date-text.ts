import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage } from './messages.js';
import { uiMessages } from './ui.messages.js';

/**
 * Returns a function that formats a date of any precision in the current language; `nie wiadomo` for null.
 */
export function useDateText(): (date: { readonly edtf: string } | null | undefined) => string {
  const language = useLanguage();
  return (date) => (date ? edtfText(date.edtf, language) : uiMessages[language].notKnown);
}
