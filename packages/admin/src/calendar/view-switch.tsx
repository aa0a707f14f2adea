import type { ReactNode } from 'react';
import { useMessages } from '../ui/text/messages.js';
import { VIEWS, type View } from './calendar.search.js';
import { calendarMessages } from './calendar.messages.js';
import { calendarRoute } from './use-calendar-view.js';
import styles from './view-switch.module.css';

/** Which way the same events are looked at. */
export function ViewSwitch({ view }: { readonly view: View }): ReactNode {
  const messages = useMessages(calendarMessages);
  const navigate = calendarRoute.useNavigate();
  const show = (view: View) =>
    void navigate({ search: (now) => ({ ...now, view, range: undefined, lane: undefined }) });
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
