import type { ReactNode } from 'react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import styles from './edtf-field.module.css';
import { edtfMessages } from './edtf.messages.js';
import { toEdtf, type DateParts } from './edtf-parts.js';

interface DatePreviewProps {
  readonly id: string;
  readonly parts: DateParts;
  /** Whether „not known” is one of the answers. */
  readonly mayBeUnknown: boolean;
  readonly error: string | undefined;
}

/** The date in words, so that the person sees what will be saved. */
export function DatePreview({ id, parts, mayBeUnknown, error }: DatePreviewProps): ReactNode {
  const messages = useMessages(edtfMessages);
  const language = useLanguage();
  const made = toEdtf(parts);
  // A day says itself below its input what it is, or what is wrong with it.
  const isDayTyped = parts.kind === 'DAY' && parts.from !== '';
  const text = () => {
    if (isDayTyped) return error && made !== 'incomplete' ? error : null;
    if (made === 'wrong') return messages.wrong;
    if (made === 'incomplete') return mayBeUnknown ? messages.incompleteOrUnknown : messages.incomplete;
    return error ?? (made.edtf && messages.reads(edtfText(made.edtf, language)));
  };
  return (
    <p
      id={id}
      role="status"
      className={styles.reads}
      data-wrong={made === 'wrong' || error !== undefined || undefined}
    >
      {text()}
    </p>
  );
}
