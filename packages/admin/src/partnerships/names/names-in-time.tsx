import type { ReactNode } from 'react';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import type { DatedName } from './names-layout.js';
import { NamesPicture } from './names-picture.js';
import styles from './names.module.css';
import { namesMessages } from './names.messages.js';

/** All present and past names of a node, with their kinds and known periods. */
export function NamesInTime({ names }: { readonly names: readonly DatedName[] }): ReactNode {
  const messages = useMessages(namesMessages);
  const dateText = useDateText();
  return (
    <>
      <NamesPicture names={names} />
      <ul className={styles.shown}>
        {names.map(({ name, kind, validFrom, validTo }) => (
          <li key={`${kind} ${name}`}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>
              {messages.kinds[kind]}
              {validFrom && ` · ${messages.from.toLowerCase()}: ${dateText(validFrom)}`}
              {validTo && ` · ${messages.to.toLowerCase()}: ${dateText(validTo)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
