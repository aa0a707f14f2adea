import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { eventEnumMessages } from '../events/event-enums.messages.js';
import { Button } from '../ui/controls/button.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './calendar-filters.module.css';
import { CalendarTopicsDocument } from './calendar.page.graphql.js';
import { AUDIENCE_VALUES, EVENT_KIND_VALUES, EVENT_STATUS_VALUES } from '../graphql/enums.js';
import type { CalendarSearch } from './calendar.search.js';
import { calendarMessages } from './calendar.messages.js';
import { calendarRoute } from './use-calendar-view.js';

type Filter = Pick<CalendarSearch, 'kind' | 'audience' | 'topic' | 'status'>;

const NO_FILTER: Record<keyof Filter, undefined> = {
  kind: undefined,
  audience: undefined,
  topic: undefined,
  status: undefined,
};

/** The number of active filters, and a function that clears them. */
export function useFilters(): { readonly activeCount: number; clear(): void } {
  const { kind, audience, topic, status } = calendarRoute.useSearch();
  const navigate = calendarRoute.useNavigate();
  return {
    activeCount: [kind, audience, topic, status].filter(Boolean).length,
    clear: () => void navigate({ search: (now) => ({ ...now, ...NO_FILTER }) }),
  };
}

/** The calendar's filters, folded away until needed. Each choice changes the address. */
export function CalendarFilters(): ReactNode {
  const messages = useMessages(calendarMessages);
  const { activeCount, clear } = useFilters();
  return (
    <div className={styles.filters}>
      <Disclosure
        className={styles.button}
        label={activeCount > 0 ? messages.filtersOn(activeCount) : messages.filters}
        keepsOpen
      >
        <form role="search" className={styles.form} onSubmit={(event) => event.preventDefault()}>
          <Choices />
        </form>
      </Disclosure>
      {activeCount > 0 && (
        <Button variant="subtle" onClick={clear}>
          {messages.clear}
        </Button>
      )}
    </div>
  );
}

function Choices(): ReactNode {
  const messages = useMessages(calendarMessages);
  const { kinds, audiences, statuses } = useMessages(eventEnumMessages);
  const { kind, audience, topic, status } = calendarRoute.useSearch();
  const topics = useQuery(CalendarTopicsDocument).data?.topics ?? [];
  const options = <K extends string>(all: readonly K[], names: Record<K, string>) =>
    all.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <Choice
        name="kind"
        label={messages.kind}
        all={messages.anyKind}
        value={kind}
        options={options(EVENT_KIND_VALUES, kinds)}
      />
      <Choice
        name="audience"
        label={messages.audience}
        all={messages.anyAudience}
        value={audience}
        options={options(AUDIENCE_VALUES, audiences)}
      />
      <Choice
        name="topic"
        label={messages.topic}
        all={messages.anyTopic}
        value={topic}
        options={topics.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="status"
        label={messages.status}
        all={messages.anyStatus}
        value={status}
        options={options(EVENT_STATUS_VALUES, statuses)}
      />
    </>
  );
}

interface ChoiceProps {
  readonly name: keyof Filter;
  readonly label: string;
  /** Label of the option that does not filter. */
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
