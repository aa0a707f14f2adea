import type { ReactNode } from 'react';
import type { NameKind } from '../../graphql/operations.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from './names.module.css';
import { namesMessages } from './names.messages.js';

interface ShownName {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom: { readonly edtf: string } | null;
  readonly validTo: { readonly edtf: string } | null;
}

/** Every name that a thing bears or bore: what the name is, and from when to when, as far as that is known. */
export function NamesInTime({ names }: { readonly names: readonly ShownName[] }): ReactNode {
  const messages = useMessages(namesMessages);
  const dateText = useDateText();
  return (
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
  );
}
