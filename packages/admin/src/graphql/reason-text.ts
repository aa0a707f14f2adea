import { useLanguage, type Language } from '../ui/text/messages.js';
import { reasonMessages } from './reason.messages.js';

/** The sentence for one of the API's reasons. Reasons that this app does not know get a general sentence. */
export function reasonText(reason: string, language: Language): string {
  const { reasons, otherReason } = reasonMessages[language];
  return reasons[reason as keyof typeof reasons] ?? otherReason(reason);
}

export function useReasonText(): (reason: string) => string {
  const language = useLanguage();
  return (reason) => reasonText(reason, language);
}
