import { showToast } from '../ui/layout/toasts.js';
import { currentLanguage } from '../ui/text/messages.js';
import { isVersionConflict, type Refusal } from './refusal.js';
import { refusalMessages } from './refusal.messages.js';

/** Shows in a toast why a command without a form was refused. */
export async function showRefusal(refusal: Refusal): Promise<void> {
  showToast({ text: await refusalSentence(refusal) });
}

/** A sentence that tells why a command was refused, followed by one for each wrong value. */
export async function refusalSentence(refusal: Refusal): Promise<string> {
  const language = currentLanguage();
  const messages = refusalMessages[language];
  const isWrong = refusal.code === 'INVALID' || (refusal.code === 'CONFLICT' && !isVersionConflict(refusal));
  if (!isWrong) return messages[refusal.code].writing;
  // Start has commands too; a dynamic import keeps these sentences out of its script.
  const { reasonText } = await import('./reason-text.js');
  const sentences = refusal.fields.map(({ reason }) => reasonText(reason, language));
  return [messages.INVALID.writing, ...new Set(sentences)].join(' ');
}
