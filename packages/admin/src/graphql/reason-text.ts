import { useLanguage, type Language } from '../ui/text/messages.js';
import { reasonMessages } from './reason.messages.js';

/** The sentence for a reason of the API, also for one that this app does not know. */
export function reasonText(reason: string, language: Language): string {
  const { reasons, otherReason } = reasonMessages[language];
  return reasons[reason as keyof typeof reasons] ?? otherReason(reason);
}

export function useReasonText(): (reason: string) => string {
  const language = useLanguage();
  return (reason) => reasonText(reason, language);
}
