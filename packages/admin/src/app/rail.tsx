import { Link } from '@tanstack/react-router';
import {
  Calendar,
  Code,
  Contrast,
  History,
  Home,
  Languages,
  MapPin,
  Menu,
  Network,
  Plus,
  User,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { useViewer, type CurrentViewer } from '../accounts/session/viewer.js';
import { setColorScheme, useColorScheme } from '../ui/style/color-scheme.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { setLanguage, useLanguage, useMessages } from '../ui/text/messages.js';
import { appMessages } from './app.messages.js';
import styles from './rail.module.css';

type NavMessageKey =
  'start' | 'calendar' | 'partnerships' | 'partners' | 'venues' | 'accounts' | 'history' | 'developers';

interface NavItem {
  readonly to: string;
  readonly messageKey: NavMessageKey;
  readonly icon: LucideIcon;
  /** Whether this viewer sees it; by default everybody does. */
  readonly isVisibleTo?: (viewer: CurrentViewer) => boolean;
}

const NAV_ITEMS: readonly NavItem[] = [
  { to: '/', messageKey: 'start', icon: Home },
  { to: '/calendar', messageKey: 'calendar', icon: Calendar },
  { to: '/partnerships', messageKey: 'partnerships', icon: Network },
  { to: '/partners', messageKey: 'partners', icon: UsersRound },
  { to: '/venues', messageKey: 'venues', icon: MapPin },
];

const ADMINISTRATION_ITEMS: readonly NavItem[] = [
  {
    to: '/accounts',
    messageKey: 'accounts',
    icon: User,
    isVisibleTo: ({ rights }) => rights.keepDistrict,
  },
  { to: '/history', messageKey: 'history', icon: History, isVisibleTo: mayReadHistory },
];

const DEVELOPERS_ITEM: NavItem = { to: '/developers', messageKey: 'developers', icon: Code };

/** The navigation on the left: links to all screens. */
export function Rail(): ReactNode {
  const messages = useMessages(appMessages);
  const viewer = useViewer();
  const administration = ADMINISTRATION_ITEMS.filter((place) => place.isVisibleTo?.(viewer));
  return (
    <nav className={styles.rail} aria-label={messages.mainMenu}>
      <Link to="/" className={styles.brand}>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span>
          {messages.product}
          <small>{messages.district}</small>
        </span>
      </Link>
      <NavList of={NAV_ITEMS} />
      {administration.length > 0 && (
        <>
          <h2 className={styles.group}>{messages.administration}</h2>
          <NavList of={administration} />
        </>
      )}
      <div className={styles.foot}>
        <NavList of={[DEVELOPERS_ITEM]} />
        <AppearanceButtons />
      </div>
    </nav>
  );
}

/** All screens of this viewer, by the names that the search offers. */
export function useScreens(): readonly { readonly to: string; readonly name: string }[] {
  const messages = useMessages(appMessages);
  const viewer = useViewer();
  const places = [
    ...NAV_ITEMS,
    ...ADMINISTRATION_ITEMS.filter((place) => place.isVisibleTo?.(viewer)),
    DEVELOPERS_ITEM,
  ];
  const others = [
    { to: '/series', name: messages.series },
    { to: '/accessibility', name: messages.accessibility },
    { to: '/privacy', name: messages.privacy },
  ];
  return [...places.map(({ to, messageKey }) => ({ to, name: messages[messageKey] })), ...others];
}

function NavList({ of }: { readonly of: readonly NavItem[] }): ReactNode {
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

function NavLink({ to, messageKey, icon: Icon }: NavItem): ReactNode {
  const messages = useMessages(appMessages);
  return (
    <Link
      to={to}
      className={styles.place}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={18} strokeWidth={1.7} aria-hidden="true" />
      <span>{messages[messageKey]}</span>
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
  const [start, calendar, partnerships, partners, ...others] = NAV_ITEMS as [
    NavItem,
    NavItem,
    NavItem,
    NavItem,
    ...NavItem[],
  ];
  const rest = [
    partnerships,
    ...others,
    ...ADMINISTRATION_ITEMS.filter((place) => place.isVisibleTo?.(viewer)),
    DEVELOPERS_ITEM,
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
