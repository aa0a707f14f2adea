import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { useMessages } from '../../ui/text/messages.js';
import { layoutNames, type DatedName, type Stretch } from './names-layout.js';
import { namesMessages } from './names.messages.js';
import styles from './names-picture.module.css';

/**
 * Draws successive names on a scale of years, with hatching where the change may have happened; nothing for a
 * single name. Hidden from screen readers, because the list below contains the same information.
 */
export function NamesPicture({ names }: { readonly names: readonly DatedName[] }): ReactNode {
  const messages = useMessages(namesMessages);
  const layout = useMemo(() => layoutNames(names, warsawDay(new Date())), [names]);
  if (!layout) return null;
  return (
    <div className={styles.picture} aria-hidden="true">
      {layout.years.map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: percent(at) }}>
          {year}
        </span>
      ))}
      <span className={styles.today}>{messages.untilToday}</span>
      {layout.changes.map((change) => (
        <span key={change.from} className={styles.change} style={place(change)} />
      ))}
      {layout.names.map(({ name, isCurrent, ...stretch }) => (
        <span
          key={name}
          className={styles.name}
          data-current={isCurrent || undefined}
          style={place(stretch)}
          title={name}
          lang="pl"
        >
          {name}
        </span>
      ))}
    </div>
  );
}

function place({ from, to }: Stretch): CSSProperties {
  return { insetInlineStart: percent(from), inlineSize: percent(to - from) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
