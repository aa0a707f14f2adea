import { Link } from '@tanstack/react-router';
import { Contrast, Languages, Menu, Plus } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { useViewer } from '../accounts/session/viewer.js';
import { ADMINISTRATION_SCREENS, DEVELOPERS_SCREEN, MAIN_SCREENS, type Screen } from '../commands/screens.js';
import { screenMessages } from '../commands/screens.messages.js';
import { setColorScheme, useColorScheme } from '../ui/style/color-scheme.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { setLanguage, useLanguage, useMessages } from '../ui/text/messages.js';
import { appMessages } from './app.messages.js';
import styles from './rail.module.css';

/** Delays the count, so that the first screen loads first. Start leaves the count's answer in the cache. */
const WAITS_MS = 4000;

const WaitingCount = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, WAITS_MS));
  return { default: (await import('../todos/waiting-count.js')).WaitingCount };
});

/** The navigation on the left: links to all screens. */
export function Rail(): ReactNode {
  const messages = useMessages(appMessages);
  const viewer = useViewer();
  const administration = ADMINISTRATION_SCREENS.filter((place) => place.isVisibleTo?.(viewer));
  return (
    <nav className={styles.rail} aria-label={messages.mainMenu}>
      <Link to="/" className={styles.brand}>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span>
          {messages.product}
          <small>{messages.district}</small>
        </span>
      </Link>
      <NavList of={MAIN_SCREENS} />
      {administration.length > 0 && (
        <>
          <h2 className={styles.group}>{messages.administration}</h2>
          <NavList of={administration} />
        </>
      )}
      <div className={styles.foot}>
        <NavList of={[DEVELOPERS_SCREEN]} />
        <AppearanceButtons />
      </div>
    </nav>
  );
}

function NavList({ of }: { readonly of: readonly Screen[] }): ReactNode {
  return (
    <ul className={styles.places}>
      {of.map((place) => (
        <li key={place.to}>
          <NavLink {...place} />
        </li>
      ))}
    </ul>
  );
}

/**
 * The label of a link. For signed-in people, the link to Start includes the number of to-dos that await them.
 */
function Label({
  of,
  messageKey,
}: {
  readonly of: string;
  readonly messageKey: Screen['messageKey'];
}): ReactNode {
  const { [messageKey]: label } = useMessages(screenMessages);
  const { account } = useViewer();
  const text = <span>{label}</span>;
  if (of !== '/' || !account) return text;
  return (
    <Suspense fallback={text}>
      <WaitingCount label={label} />
    </Suspense>
  );
}

function NavLink({ to, messageKey, icon: Icon }: Screen): ReactNode {
  return (
    <Link
      to={to}
      className={styles.place}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={18} strokeWidth={1.7} aria-hidden="true" />
      <Label of={to} messageKey={messageKey} />
    </Link>
  );
}

/** Language and color scheme, for everybody; stored in this browser. */
function AppearanceButtons(): ReactNode {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  const other = useColorScheme() === 'light' ? 'dark' : 'light';
  return (
    <>
      <button
        type="button"
        className={styles.place}
        lang={language === 'pl' ? 'en' : 'pl'}
        onClick={() => setLanguage(language === 'pl' ? 'en' : 'pl')}
      >
        <Languages size={18} strokeWidth={1.7} aria-hidden="true" />
        <span>{messages.otherLanguage}</span>
      </button>
      <button type="button" className={styles.place} onClick={() => setColorScheme(other)}>
        <Contrast size={18} strokeWidth={1.7} aria-hidden="true" />
        <span>{messages[other]}</span>
      </button>
    </>
  );
}

/** The navigation on a phone: five links at the bottom. */
export function PhoneBar(): ReactNode {
  const messages = useMessages(appMessages);
  const viewer = useViewer();
  const [start, calendar, partnerships, partners, ...others] = MAIN_SCREENS as [
    Screen,
    Screen,
    Screen,
    Screen,
    ...Screen[],
  ];
  const rest = [
    partnerships,
    ...others,
    ...ADMINISTRATION_SCREENS.filter((place) => place.isVisibleTo?.(viewer)),
    DEVELOPERS_SCREEN,
  ];
  return (
    <nav className={styles.phone} aria-label={messages.mainMenu}>
      <NavLink {...start} />
      <NavLink {...calendar} />
      {mayAddEvents(viewer) && (
        <Link to="/events/new" className={styles.place}>
          <Plus size={18} aria-hidden="true" />
          <span>{messages.add}</span>
        </Link>
      )}
      <NavLink {...partners} />
      <Disclosure placement="above" className={styles.place} label={<MoreLabel />}>
        {rest.map((place) => (
          <NavLink key={place.to} {...place} />
        ))}
        <AppearanceButtons />
      </Disclosure>
    </nav>
  );
}

function MoreLabel(): ReactNode {
  const messages = useMessages(appMessages);
  return (
    <>
      <Menu size={18} strokeWidth={1.7} aria-hidden="true" />
      <span>{messages.more}</span>
    </>
  );
}

/** The initials of the signed-in person, as a link to their account. */
export function AccountLink({ name }: { readonly name: string }): ReactNode {
  return (
    <Link to="/account" className={styles.account} title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      <span className="visually-hidden">{name}</span>
    </Link>
  );
}

/** The first letters of the first and the last word: `KZ` for „Krystyna Zielińska”. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const [first = '?', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('pl') ?? '').join('');
}
