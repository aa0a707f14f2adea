import { Link } from '@tanstack/react-router';
import {
  CalendarDays,
  CircleUser,
  Code,
  History,
  Home,
  Languages,
  Menu,
  Moon,
  Network,
  Plus,
  Sun,
  UsersRound,
  UserCog,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { readsHistory } from '../accounts/session/reads-history.js';
import { useViewer, type CurrentViewer } from '../accounts/session/viewer.js';
import { setColorScheme, useColorScheme } from '../ui/style/color-scheme.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { setLanguage, useLanguage, useWords } from '../ui/text/words.js';
import { appWords } from './app.words.js';
import styles from './rail.module.css';

type Word = 'start' | 'calendar' | 'partnerships' | 'partners' | 'accounts' | 'history' | 'developers';

interface Place {
  readonly to: string;
  readonly word: Word;
  readonly icon: LucideIcon;
  /** Whether it is there for this viewer; for everybody if not said. */
  readonly for?: (viewer: CurrentViewer) => boolean;
}

const PLACES: readonly Place[] = [
  { to: '/', word: 'start', icon: Home },
  { to: '/kalendarz', word: 'calendar', icon: CalendarDays },
  { to: '/partnerstwa', word: 'partnerships', icon: Network },
  { to: '/partnerzy', word: 'partners', icon: UsersRound },
];

const ADMINISTRATION: readonly Place[] = [
  { to: '/uzytkownicy', word: 'accounts', icon: UserCog, for: ({ rights }) => rights.keepDistrict },
  { to: '/historia', word: 'history', icon: History, for: readsHistory },
];

const FOR_DEVELOPERS: Place = { to: '/dla-programistow', word: 'developers', icon: Code };

/** The way to every screen, in words, at the left. */
export function Rail(): ReactNode {
  const words = useWords(appWords);
  const viewer = useViewer();
  const administration = ADMINISTRATION.filter((place) => place.for?.(viewer));
  return (
    <nav className={styles.rail} aria-label={words.mainMenu}>
      <Link to="/" className={styles.brand}>
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <span>
          {words.product}
          <small>{words.district}</small>
        </span>
      </Link>
      <Places of={PLACES} />
      {administration.length > 0 && (
        <>
          <h2 className={styles.group}>{words.administration}</h2>
          <Places of={administration} />
        </>
      )}
      <div className={styles.foot}>
        <Places of={[FOR_DEVELOPERS]} />
        <Look />
      </div>
    </nav>
  );
}

/** Every screen that this viewer has, as one looks for it. */
export function useScreens(): readonly { readonly to: string; readonly name: string }[] {
  const words = useWords(appWords);
  const viewer = useViewer();
  const places = [...PLACES, ...ADMINISTRATION.filter((place) => place.for?.(viewer)), FOR_DEVELOPERS];
  const lawful = [
    { to: '/dostepnosc', name: words.accessibility },
    { to: '/dane-osobowe', name: words.privacy },
  ];
  return [...places.map(({ to, word }) => ({ to, name: words[word] })), ...lawful];
}

function Places({ of }: { readonly of: readonly Place[] }): ReactNode {
  return (
    <ul className={styles.places}>
      {of.map((place) => (
        <li key={place.to}>
          <PlaceLink {...place} />
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({ to, word, icon: Icon }: Place): ReactNode {
  const words = useWords(appWords);
  return (
    <Link
      to={to}
      className={styles.place}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={22} strokeWidth={1.8} aria-hidden="true" />
      <span>{words[word]}</span>
    </Link>
  );
}

/** Language and light or dark: for everybody, kept in this browser. */
function Look(): ReactNode {
  const words = useWords(appWords);
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
        <Languages size={22} strokeWidth={1.8} aria-hidden="true" />
        <span>{words.otherLanguage}</span>
      </button>
      <button type="button" className={styles.place} onClick={() => setColorScheme(other)}>
        {other === 'dark' ? (
          <Moon size={22} strokeWidth={1.8} aria-hidden="true" />
        ) : (
          <Sun size={22} strokeWidth={1.8} aria-hidden="true" />
        )}
        <span>{words[other]}</span>
      </button>
    </>
  );
}

/** The same on a phone: five places at the thumb. */
export function PhoneBar(): ReactNode {
  const words = useWords(appWords);
  const viewer = useViewer();
  const [start, calendar, partnerships, partners] = PLACES as [Place, Place, Place, Place];
  const rest = [partnerships, ...ADMINISTRATION.filter((place) => place.for?.(viewer)), FOR_DEVELOPERS];
  return (
    <nav className={styles.phone} aria-label={words.mainMenu}>
      <PlaceLink {...start} />
      <PlaceLink {...calendar} />
      {viewer.rights.write && (
        <Link to="/wydarzenia/nowe" className={styles.place}>
          <Plus size={22} aria-hidden="true" />
          <span>{words.add}</span>
        </Link>
      )}
      <PlaceLink {...partners} />
      <Disclosure opens="above" className={styles.place} label={<MoreLabel />}>
        {rest.map((place) => (
          <PlaceLink key={place.to} {...place} />
        ))}
        <Look />
      </Disclosure>
    </nav>
  );
}

function MoreLabel(): ReactNode {
  const words = useWords(appWords);
  return (
    <>
      <Menu size={22} strokeWidth={1.8} aria-hidden="true" />
      <span>{words.more}</span>
    </>
  );
}

/** Who is signed in, and the way to her account. */
export function AccountLink({ name }: { readonly name: string }): ReactNode {
  return (
    <Link to="/konto" className={styles.account}>
      <CircleUser size={22} strokeWidth={1.8} aria-hidden="true" />
      <span>{name}</span>
    </Link>
  );
}
