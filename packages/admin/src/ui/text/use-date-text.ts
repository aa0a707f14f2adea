import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage } from './words.js';
import { uiWords } from './ui.words.js';

/** Says a date of any precision in the language of the screens; `nie wiadomo` for null. */
export function useDateText(): (date: { readonly edtf: string } | null | undefined) => string {
  const language = useLanguage();
  return (date) => (date ? edtfText(date.edtf, language) : uiWords[language].notKnown);
}
