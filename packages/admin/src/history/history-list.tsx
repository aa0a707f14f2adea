import { addDays } from '@partnerstwa/shared/calendar-days';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { ReactNode } from 'react';
import type { ChangeRowFragment } from '../graphql/operations.js';
import { dayWithWeekday } from '../ui/text/instant-text.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { ChangeRow } from './change-row.js';
import styles from './history.module.css';
import { historyMessages } from './history.messages.js';
import { useTextContext } from './use-text-context.js';

/** Changes grouped by day, the latest first. */
export function HistoryList({ changes }: { readonly changes: readonly ChangeRowFragment[] }): ReactNode {
  const speaker = useTextContext(changes);
  return byDay(changes).map(([day, ofDay]) => (
    <section key={day} className={styles.day}>
      <h2>
        <DayHeading day={day} />
      </h2>
      <ul className={styles.changes}>
        {ofDay.map((change) => (
          <ChangeRow key={change.id} change={change} speaker={speaker} />
        ))}
      </ul>
    </section>
  ));
}

function DayHeading({ day }: { readonly day: string }): ReactNode {
  const messages = useMessages(historyMessages);
  const language = useLanguage();
  const today = warsawClock(new Date().toISOString()).day;
  const text = dayWithWeekday(day, language);
  if (day === today) return `${messages.today}, ${text}`;
  if (day === addDays(today, -1)) return `${messages.yesterday}, ${text}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function byDay(changes: readonly ChangeRowFragment[]): [string, ChangeRowFragment[]][] {
  const days = new Map<string, ChangeRowFragment[]>();
  for (const change of changes) {
    const { day } = warsawClock(change.at);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days];
}
