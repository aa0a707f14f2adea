import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from '../ui/controls/link-button.js';
import { useMessages } from '../ui/text/messages.js';
import { calendarMessages } from './calendar.messages.js';
import styles from './period-nav.module.css';
import { adjacentPeriod, monthOf, type Period } from './period.js';
import { usePeriodText } from './use-period-text.js';

interface PeriodNavProps {
  readonly period: Period;
}

/** Links to the previous, the current and the next period. */
export function PeriodNav({ period }: PeriodNavProps): ReactNode {
  const messages = useMessages(calendarMessages);
  return (
    <nav className={styles.nav} aria-label={messages.period}>
      <StepLink period={period} direction={-1} />
      <LinkButton
        from="/calendar"
        to="."
        search={(now) => ({ ...now, month: undefined, day: undefined })}
        variant="default"
      >
        {messages.today}
      </LinkButton>
      <StepLink period={period} direction={1} />
    </nav>
  );
}

function StepLink({ period, direction }: { readonly period: Period; readonly direction: -1 | 1 }): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const to = adjacentPeriod(period, direction);
  const word = direction === -1 ? messages.previous : messages.next;
  const Icon = direction === -1 ? ChevronLeft : ChevronRight;
  return (
    <LinkButton
      from="/calendar"
      to="."
      search={(now) => ({
        ...now,
        month: monthOf(to.from),
        day: to.span === 'WEEK' ? to.from : undefined,
      })}
      variant="subtle"
      className={styles.step}
      aria-label={messages.goTo(word, text.of(to))}
    >
      <Icon size={18} aria-hidden="true" />
    </LinkButton>
  );
}
