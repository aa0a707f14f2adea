import type { ReactNode } from 'react';
import { useWords } from '../ui/text/words.js';
import { VIEWS, type View } from './calendar.search.js';
import { calendarWords } from './calendar.words.js';
import { calendarRoute } from './use-calendar.js';
import styles from './view-switch.module.css';

/** Which way the same events are looked at. */
export function ViewSwitch({ view }: { readonly view: View }): ReactNode {
  const words = useWords(calendarWords);
  const navigate = calendarRoute.useNavigate();
  const show = (widok: View) =>
    void navigate({ search: (now) => ({ ...now, widok, zakres: undefined, pas: undefined }) });
  return (
    <div role="group" aria-label={words.view} className={styles.views}>
      {VIEWS.map((each) => (
        <button type="button" key={each} aria-pressed={each === view} onClick={() => show(each)}>
          {words.views[each]}
        </button>
      ))}
    </div>
  );
}
