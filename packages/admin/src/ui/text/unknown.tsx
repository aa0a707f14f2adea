import type { ReactNode } from 'react';
import { useMessages } from './messages.js';
import { uiMessages } from './ui.messages.js';
import styles from './unknown.module.css';

/** A value that is not known: shown as a dash, in words for screen readers and in the tooltip. */
export function Unknown(): ReactNode {
  const { notKnown } = useMessages(uiMessages);
  return (
    <span className={styles.unknown} title={notKnown}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{notKnown}</span>
    </span>
  );
}
