import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { isDateField } from './statement-fields.js';
import { statementsMessages } from './statements.messages.js';

/** Returns a function that formats the value that a source gives for a field. */
export function useStatedText(): (field: string, value: string) => string {
  const messages = useMessages(statementsMessages);
  const language = useLanguage();
  return (field, value) =>
    isDateField(field) ? edtfText(value, language) : (messages.values[field]?.[value] ?? value);
}
