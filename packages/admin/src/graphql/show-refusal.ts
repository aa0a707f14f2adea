import { showToast } from '../ui/layout/toasts.js';
import { currentLanguage } from '../ui/text/messages.js';
import { isVersionConflict, type Refusal } from './refusal.js';
import { refusalMessages } from './refusal.messages.js';

/** Shows why a command without a form was refused. */
export async function showRefusal(refusal: Refusal): Promise<void> {
  showToast({ text: await refusalSentence(refusal) });
}

/** Why a command was refused: what happened, and for each value what is wrong. */
export async function refusalSentence(refusal: Refusal): Promise<string> {
  const language = currentLanguage();
  const messages = refusalMessages[language];
  const isWrong = refusal.code === 'INVALID' || (refusal.code === 'CONFLICT' && !isVersionConflict(refusal));
  if (!isWrong) return messages[refusal.code].writing;
  // Start has commands, and loads without these sentences.
  const { reasonText } = await import('./reason-text.js');
  const sentences = refusal.fields.map(({ reason }) => reasonText(reason, language));
  return [messages.INVALID.writing, ...new Set(sentences)].join(' ');
}
