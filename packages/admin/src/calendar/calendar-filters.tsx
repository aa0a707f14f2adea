import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { eventsWords } from '../events/events.words.js';
import { Button } from '../ui/controls/button.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { useWords } from '../ui/text/words.js';
import styles from './calendar-filters.module.css';
import { CalendarTopicsDocument } from './calendar.page.graphql.js';
import { AUDIENCES, KINDS, STATUSES } from '../events/event-enums.js';
import type { CalendarSearch } from './calendar.search.js';
import { calendarWords } from './calendar.words.js';
import { calendarRoute } from './use-calendar.js';

type Filter = Pick<CalendarSearch, 'rodzaj' | 'odbiorcy' | 'temat' | 'stan'>;

const NO_FILTER: Record<keyof Filter, undefined> = {
  rodzaj: undefined,
  odbiorcy: undefined,
  temat: undefined,
  stan: undefined,
};

/** How many filters are on, and the way to none. */
export function useFilters(): { readonly on: number; clear(): void } {
  const { rodzaj, odbiorcy, temat, stan } = calendarRoute.useSearch();
  const navigate = calendarRoute.useNavigate();
  return {
    on: [rodzaj, odbiorcy, temat, stan].filter(Boolean).length,
    clear: () => void navigate({ search: (now) => ({ ...now, ...NO_FILTER }) }),
  };
}

/** What narrows the calendar; each choice is a change of the address. Folded away until it is wanted. */
export function CalendarFilters(): ReactNode {
  const words = useWords(calendarWords);
  const { on, clear } = useFilters();
  return (
    <div className={styles.filters}>
      <Disclosure className={styles.button} label={on > 0 ? words.filtersOn(on) : words.filters} keepsOpen>
        <form role="search" className={styles.form} onSubmit={(event) => event.preventDefault()}>
          <Choices />
        </form>
      </Disclosure>
      {on > 0 && (
        <Button variant="subtle" onClick={clear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

function Choices(): ReactNode {
  const words = useWords(calendarWords);
  const { kinds, audiences, statuses } = useWords(eventsWords);
  const { rodzaj, odbiorcy, temat, stan } = calendarRoute.useSearch();
  const topics = useQuery(CalendarTopicsDocument).data?.topics ?? [];
  const options = <K extends string>(all: readonly K[], names: Record<K, string>) =>
    all.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <Choice
        name="rodzaj"
        label={words.kind}
        all={words.anyKind}
        value={rodzaj}
        options={options(KINDS, kinds)}
      />
      <Choice
        name="odbiorcy"
        label={words.audience}
        all={words.anyAudience}
        value={odbiorcy}
        options={options(AUDIENCES, audiences)}
      />
      <Choice
        name="temat"
        label={words.topic}
        all={words.anyTopic}
        value={temat}
        options={topics.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="stan"
        label={words.status}
        all={words.anyStatus}
        value={stan}
        options={options(STATUSES, statuses)}
      />
    </>
  );
}

interface ChoiceProps {
  readonly name: keyof Filter;
  readonly label: string;
  /** What it says when it does not narrow. */
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ name, label, all, value, options }: ChoiceProps): ReactNode {
  const navigate = calendarRoute.useNavigate();
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: all }, ...options]}
      onChange={({ currentTarget }) =>
        void navigate({ search: (now) => ({ ...now, [name]: currentTarget.value || undefined }) })
      }
    />
  );
}
