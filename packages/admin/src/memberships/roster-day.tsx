import { Checkbox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { isDay } from '@partnerstwa/shared/calendar-days';
import { Button } from '../ui/controls/button.js';
import { DayInput } from '../ui/controls/day-input.js';
import { useMessages } from '../ui/text/messages.js';
import type { PartnershipRosterSearch } from './partnership-roster.search.js';
import { partnershipRosterMessages } from './partnership-roster.messages.js';
import styles from './partnership-roster.module.css';

const route = getRouteApi('/partnerships/$partnershipId');

interface RosterDayProps {
  readonly today: string;
  /** Whether the rows to print are still loading. */
  readonly isPrintLoading: boolean;
  onPrint(): void;
}

/** Chooses the day of the roster, which is part of the address, and prints the roster. */
export function RosterDay({ today, isPrintLoading, onPrint }: RosterDayProps): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (change: Partial<PartnershipRosterSearch>) =>
    void navigate({
      search: (now) => ({ ...now, after: undefined, before: undefined, ...change }),
      replace: true,
      resetScroll: false,
    });
  const day = search.asOf ?? today;
  const chooseDay = (chosen: string) => choose({ asOf: chosen === today ? undefined : chosen });
  return (
    <div className={`${styles.day} ${styles.onScreen}`}>
      <FollowedDay day={day} onChange={chooseDay} />
      <Button variant="default" disabled={day === today} onClick={() => chooseDay(today)}>
        {messages.today}
      </Button>
      <Checkbox
        className={styles.everybody}
        label={messages.everybody}
        checked={search.scope === 'ever'}
        onChange={({ currentTarget }) => choose({ scope: currentTarget.checked ? 'ever' : undefined })}
      />
      <Button variant="default" className={styles.print} loading={isPrintLoading} onClick={onPrint}>
        {messages.print}
      </Button>
    </div>
  );
}

/** Reports the typed day after a short delay, because „1.1” is already a day on the way to „1.12”. */
function FollowedDay({ day, onChange }: { readonly day: string; onChange(day: string): void }): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const [typed, setTyped] = useState(day);
  const change = useDebouncedCallback((next: string) => isDay(next) && onChange(next), 300);
  useEffect(() => setTyped(day), [day]);
  return (
    <DayInput
      label={messages.day}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        change(next);
      }}
    />
  );
}
