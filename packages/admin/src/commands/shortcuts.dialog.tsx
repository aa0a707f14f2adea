import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../ui/layout/dialog.js';
import { areSingleKeysOn, setSingleKeys, type Shortcut } from '../ui/shortcut.js';
import { useMessages } from '../ui/text/messages.js';
import { Keys } from './keys.js';
import { SHORTCUTS, type ShortcutName, type ShortcutPlace } from './shortcuts.js';
import styles from './shortcuts.module.css';
import { shortcutMessages } from './shortcuts.messages.js';

/** All shortcuts by the place where they work, and a switch for those of a single key. */
export function ShortcutsDialog({ onClose }: { onClose(): void }): ReactNode {
  const { title, places } = useMessages(shortcutMessages);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.places}>
        {Object.entries(SHORTCUTS).map(([place, shortcuts]) => (
          <section key={place}>
            <h3>{places[place as ShortcutPlace]}</h3>
            <ShortcutList of={shortcuts} />
          </section>
        ))}
      </div>
      <SingleKeysSwitch />
    </Dialog>
  );
}

function ShortcutList({ of }: { readonly of: Readonly<Record<string, Shortcut>> }): ReactNode {
  const { names } = useMessages(shortcutMessages);
  return (
    <dl className={styles.list}>
      {Object.entries(of).map(([name, shortcut]) => (
        <div key={name} className={styles.row}>
          <dt>{names[name as ShortcutName]}</dt>
          <dd>
            <Keys of={shortcut} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SingleKeysSwitch(): ReactNode {
  const { singleKeys, singleKeysHint } = useMessages(shortcutMessages);
  const [areOn, setOn] = useState(areSingleKeysOn);
  return (
    <Checkbox
      className={styles.switch}
      label={singleKeys}
      description={singleKeysHint}
      checked={areOn}
      onChange={({ currentTarget: { checked } }) => {
        setSingleKeys(checked);
        setOn(checked);
      }}
    />
  );
}
