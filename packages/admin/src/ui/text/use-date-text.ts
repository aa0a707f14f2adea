import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage } from './messages.js';
import { uiMessages } from './ui.messages.js';

/** Says a date of any precision in the language of the screens; `nie wiadomo` for null. */
export function useDateText(): (date: { readonly edtf: string } | null | undefined) => string {
  const language = useLanguage();
  return (date) => (date ? edtfText(date.edtf, language) : uiMessages[language].notKnown);
}
