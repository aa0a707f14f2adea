import type { ReactNode } from 'react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import styles from './edtf-field.module.css';
import { edtfMessages } from './edtf.messages.js';
import { toEdtf, type DateParts } from './edtf-parts.js';

interface DatePreviewProps {
  readonly id: string;
  readonly parts: DateParts;
  /** Whether the field also offers „not known”. */
  readonly mayBeUnknown: boolean;
  readonly error: string | undefined;
}

/** The date in words, so that the person sees what will be saved, or what is wrong with it. */
export function DatePreview({ id, parts, mayBeUnknown, error }: DatePreviewProps): ReactNode {
  const messages = useMessages(edtfMessages);
  const language = useLanguage();
  const made = toEdtf(parts);
  // The day's own input already shows the date in words, or its error.
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
