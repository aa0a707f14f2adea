import { useMemo, type ReactNode } from 'react';
import { Button } from '../../ui/controls/button.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { useWords } from '../../ui/text/words.js';
import { calendarWords } from '../calendar.words.js';
import { ListedMonthSection } from './listed-month.js';
import styles from './list-view.module.css';
import { firstOf, listedMonths } from './month-list.js';
import type { CalendarEvent } from '../organisers.js';
import type { LookedAt } from '../use-calendar.js';
import { useGrowing } from './use-growing.js';
import { useLaneNames } from '../lanes/use-lane-names.js';

/** Events that are drawn at once; the next come as one scrolls down. */
const STEP = 60;

interface ListViewProps {
  readonly events: readonly CalendarEvent[];
  readonly of: LookedAt;
}

/** Everything in words, month by month: for a phone, a screen reader, and whoever likes to read. */
export function ListView({ events, of }: ListViewProps): ReactNode {
  const words = useWords(calendarWords);
  const listed = useMemo(() => listedMonths(events, of.period.months), [events, of.period]);
  const { shown, end, grow } = useGrowing(STEP);
  const left = events.length - shown;
  return (
    <div className={styles.view}>
      <Narrowed of={of} />
      {firstOf(listed, shown).map((month) => (
        <ListedMonthSection
          key={month.month}
          of={month}
          total={listed.find((each) => each.month === month.month)?.events.length ?? 0}
        />
      ))}
      {left > 0 && (
        <div ref={end} className={styles.next}>
          <Button variant="default" onClick={grow}>
            {words.nextEvents(left)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the list is of one lane or one month only, the ways back to all. */
function Narrowed({ of: { lane, isOneMonth } }: { readonly of: LookedAt }): ReactNode {
  const words = useWords(calendarWords);
  const names = useLaneNames();
  if (!lane && !isOneMonth) return null;
  return (
    <div className={styles.narrowed}>
      {lane && <p>{words.onlyLane(names.nameOf(lane))}</p>}
      {lane && (
        <LinkButton
          from="/kalendarz"
          to="."
          search={(now) => ({ ...now, pas: undefined })}
          variant="default"
          size="sm"
        >
          {words.allLanes}
        </LinkButton>
      )}
      {isOneMonth && (
        <LinkButton
          from="/kalendarz"
          to="."
          search={(now) => ({ ...now, zakres: undefined })}
          variant="default"
          size="sm"
        >
          {words.wholeHalfYear}
        </LinkButton>
      )}
    </div>
  );
}
