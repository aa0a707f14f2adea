import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { readOneOf } from '../ui/search-params.js';
import { useMessages } from '../ui/text/messages.js';
import { useIsPhone } from '../ui/use-is-phone.js';
import { VIEWS, type View } from './calendar.search.js';
import { calendarMessages } from './calendar.messages.js';
import { calendarRoute } from './use-calendar-view.js';
import styles from './view-switch.module.css';

/** Switches the view: buttons side by side, or a select on a phone. */
export function ViewSwitch({ view }: { readonly view: View }): ReactNode {
  const messages = useMessages(calendarMessages);
  const navigate = calendarRoute.useNavigate();
  const show = (view: View) =>
    void navigate({ search: (now) => ({ ...now, view, range: undefined, lane: undefined }) });
  const isPhone = useIsPhone();
  if (isPhone)
    return (
      <NativeSelect
        aria-label={messages.view}
        className={styles.choice}
        data={VIEWS.map((each) => ({ value: each, label: messages.views[each] }))}
        value={view}
        onChange={({ currentTarget: { value } }) => show(readOneOf(value, VIEWS) ?? view)}
      />
    );
  return (
    <div role="group" aria-label={messages.view} className={styles.views}>
      {VIEWS.map((each) => (
        <button type="button" key={each} aria-pressed={each === view} onClick={() => show(each)}>
          {messages.views[each]}
        </button>
      ))}
    </div>
  );
}
