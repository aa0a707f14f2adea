import { useNavigate, useSearch, Link } from '@tanstack/react-router';
import { ChevronDown, Plus, Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { useViewer } from '../accounts/session/viewer.js';
import type { PartnershipSymbol } from '../graphql/operations.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { useRecordVisits } from '../search/use-record-visits.js';
import { Button } from '../ui/controls/button.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { isCommand, useTypedAhead } from '../ui/use-typed-ahead.js';
import { withMantine } from '../ui/style/with-mantine.js';
import fields from '../ui/controls/plain-field.module.css';
import { useMessages } from '../ui/text/messages.js';
import { appMessages } from './app.messages.js';
import { AccountLink, useScreens } from './rail.js';
import styles from './top-bar.module.css';

const SearchDialog = lazy(
  withMantine(() => import('../search/search.dialog.js').then((m) => m.SearchDialog)),
);

/** The partnership filter, the search, the links that add something, and the account. */
export function TopBar({ onSignIn }: { onSignIn(): void }): ReactNode {
  const messages = useMessages(appMessages);
  const viewer = useViewer();
  const { account, rights } = viewer;
  return (
    <header className={styles.bar}>
      <PartnershipFilter />
      <GlobalSearch />
      {mayAddEvents(viewer) && (
        <div className={styles.add}>
          <Disclosure className={styles.addButton} label={<AddLabel />}>
            <Link to="/events/new">{messages.addEvent}</Link>
            {rights.coordinate && <Link to="/partners/new">{messages.addPartner}</Link>}
          </Disclosure>
        </div>
      )}
      {account ? (
        <AccountLink name={account.name} />
      ) : (
        <Button variant="default" onClick={onSignIn}>
          {messages.signIn}
        </Button>
      )}
    </header>
  );
}

const SYMBOLS: Record<PartnershipSymbol, string> = {
  CIRCLE: '●',
  TRIANGLE: '▲',
  SQUARE: '■',
  DIAMOND: '◆',
  HEXAGON: '⬢',
  STAR: '★',
  CROSS: '✚',
  RING: '◎',
};

function PartnershipFilter(): ReactNode {
  const messages = useMessages(appMessages);
  const { partnership } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <div className={styles.filter}>
      <select
        aria-label={messages.partnershipFilter}
        className={fields.field}
        value={partnership ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ to: '.', search: (now) => ({ ...now, partnership: value || undefined }) })
        }
      >
        <option value="">{messages.allPartnerships}</option>
        {usePartnerships().map(({ id, name, symbol }) => (
          <option key={id} value={id}>
            {symbol ? SYMBOLS[symbol] : '●'} {name}
          </option>
        ))}
      </select>
      <ChevronDown size={16} strokeWidth={1.8} aria-hidden="true" />
    </div>
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

function GlobalSearch(): ReactNode {
  const messages = useMessages(appMessages);
  const screens = useScreens();
  useRecordVisits();
  const [isOpen, setOpen] = useState(false);
  const typedAhead = useTypedAhead();
  const open = () => {
    if (!isOpen) typedAhead.start();
    setOpen(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommand(event) || event.key.toLowerCase() !== 'k') return;
      open();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <button type="button" className={styles.search} aria-keyshortcuts="Control+K" onClick={open}>
        <Search size={18} aria-hidden="true" />
        <span>{messages.searchHint}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog screens={screens} typedAhead={typedAhead.text} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
