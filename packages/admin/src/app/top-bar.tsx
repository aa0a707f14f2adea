import { useNavigate, useRouterState, Link } from '@tanstack/react-router';
import { Plus, Search } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { useViewer } from '../accounts/session/viewer.js';
import { PartnershipFilter } from '../partnerships/filter/partnership-filter.js';
import { useRecordVisits } from '../search/use-record-visits.js';
import { Button } from '../ui/controls/button.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { LIST_SHORTCUTS, NEW_EVENT, SEARCH } from '../ui/app-shortcuts.js';
import { useShortcut } from '../ui/shortcut.js';
import { useTypedAhead } from '../ui/use-typed-ahead.js';
import { withMantine } from '../ui/style/with-mantine.js';
import { useMessages } from '../ui/text/messages.js';
import { appMessages } from './app.messages.js';
import { AccountLink } from './rail.js';
import styles from './top-bar.module.css';

const SearchDialog = lazy(
  withMantine(() => import('../search/search.dialog.js').then((m) => m.SearchDialog)),
);

const ShortcutsDialog = lazy(
  withMantine(() => import('../commands/shortcuts.dialog.js').then((m) => m.ShortcutsDialog)),
);

/** The partnership filter, the search, the menu for adding, help, and the account. */
export function TopBar({ onSignIn }: { onSignIn(): void }): ReactNode {
  const messages = useMessages(appMessages);
  const viewer = useViewer();
  const { account, rights } = viewer;
  const { search, listShortcuts, dialog } = usePalette();
  return (
    <header className={styles.bar}>
      <Filter />
      <button
        type="button"
        className={styles.search}
        title={messages.searchHint}
        aria-keyshortcuts="Control+K"
        onClick={search}
      >
        <Search size={18} aria-hidden="true" />
        <span>{messages.searchHint}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {mayAddEvents(viewer) && (
        <div className={styles.add}>
          <Disclosure className={styles.addButton} label={<AddLabel />}>
            <Link to="/events/new">{messages.addEvent}</Link>
            {rights.coordinate && <Link to="/partners/new">{messages.addPartner}</Link>}
          </Disclosure>
        </div>
      )}
      <button
        type="button"
        className={styles.help}
        aria-keyshortcuts="?"
        aria-label={messages.shortcuts}
        onClick={listShortcuts}
      >
        <span aria-hidden="true">?</span>
      </button>
      {account ? (
        <AccountLink name={account.name} />
      ) : (
        <Button variant="default" onClick={onSignIn}>
          {messages.signIn}
        </Button>
      )}
      {dialog}
    </header>
  );
}

/** The screens on which the filter has an effect. */
const FILTERED: readonly string[] = ['/', '/calendar', '/partners'];

function Filter(): ReactNode {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    FILTERED.includes(path) && (
      <div className={styles.filter}>
        <PartnershipFilter />
      </div>
    )
  );
}

function AddLabel(): ReactNode {
  const messages = useMessages(appMessages);
  return (
    <>
      <Plus size={18} aria-hidden="true" />
      {messages.add}
    </>
  );
}

/** The search and command palette, the list of shortcuts, and the keys that open them. */
function usePalette() {
  useRecordVisits();
  const navigate = useNavigate();
  const mayAdd = mayAddEvents(useViewer());
  const [opened, setOpened] = useState<'search' | 'shortcuts' | null>(null);
  const typedAhead = useTypedAhead();
  const search = () => {
    if (opened !== 'search') typedAhead.start();
    setOpened('search');
  };
  const listShortcuts = () => setOpened('shortcuts');
  const onClose = () => setOpened(null);
  useShortcut(SEARCH, search);
  useShortcut(LIST_SHORTCUTS, listShortcuts);
  useShortcut(NEW_EVENT, mayAdd ? () => void navigate({ to: '/events/new' }) : null);
  const dialog = opened && (
    <Suspense>
      {opened === 'search' ? (
        <SearchDialog typedAhead={typedAhead.text} {...{ listShortcuts, onClose }} />
      ) : (
        <ShortcutsDialog onClose={onClose} />
      )}
    </Suspense>
  );
  return { search, listShortcuts, dialog };
}
