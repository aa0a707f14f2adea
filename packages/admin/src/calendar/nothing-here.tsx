import type { ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { Empty } from '../ui/layout/empty.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { useWords } from '../ui/text/words.js';
import { useFilters } from './calendar-filters.js';
import { calendarWords } from './calendar.words.js';
import type { LookedAt } from './use-calendar.js';
import { usePeriodText } from './use-period-text.js';

interface NothingHereProps {
  readonly of: LookedAt;
  readonly latest: string | null;
}

/** An empty period: on to the latest month that has events, or back to all of them. */
export function NothingHere({ of: { period }, latest }: NothingHereProps): ReactNode {
  const words = useWords(calendarWords);
  const text = usePeriodText();
  const { on, clear } = useFilters();
  const isElsewhere = latest !== null && !period.months.includes(latest);
  return (
    <Empty text={words.nothing(text.of(period))} hint={on > 0 ? words.nothingFiltered : undefined}>
      {isElsewhere ? (
        <LinkButton
          from="/kalendarz"
          to="."
          search={(now) => ({ ...now, od: latest, pas: undefined })}
          variant="default"
        >
          {words.showLatest(text.month(latest))}
        </LinkButton>
      ) : (
        on > 0 && (
          <Button variant="default" onClick={clear}>
            {words.clear}
          </Button>
        )
      )}
    </Empty>
  );
}
