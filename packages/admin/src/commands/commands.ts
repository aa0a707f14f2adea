import {
  BookOpen,
  Contrast,
  Handshake,
  Keyboard,
  Languages,
  LogOut,
  MapPin,
  Plus,
  Repeat,
  Settings,
  Shield,
  Tag,
  UserPlus,
} from 'lucide-react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { LIST_SHORTCUTS, NEW_EVENT } from '../ui/app-shortcuts.js';
import { setColorScheme } from '../ui/style/color-scheme.js';
import { defineMessages, setLanguage } from '../ui/text/messages.js';
import type { Command } from './command.js';
import { ADMINISTRATION_SCREENS, DEVELOPERS_SCREEN, MAIN_SCREENS, type Screen } from './screens.js';
import { screenMessages } from './screens.messages.js';

const KEYWORDS: Partial<Record<Screen['messageKey'], [pl: string, en: string]>> = {
  start: ['strona główna sprawy', 'home to-dos'],
  calendar: ['wydarzenia terminy', 'events dates'],
  partners: ['organizacje instytucje firmy', 'organisations institutions businesses'],
  venues: ['adresy', 'venues addresses'],
  accounts: ['konta uprawnienia', 'accounts rights'],
  history: ['cofnij przywróć', 'undo restore'],
  developers: ['API tokeny', 'API tokens'],
};

function screenCommand({ to, messageKey, icon, isVisibleTo }: Screen): Command {
  const { [messageKey]: pl } = screenMessages.pl;
  const { [messageKey]: en } = screenMessages.en;
  const keywords = KEYWORDS[messageKey];
  return {
    id: `open ${to}`,
    title: defineMessages(`Przejdź do: ${pl}`, `Go to: ${en}`),
    keywords: keywords && defineMessages(...keywords),
    icon,
    isOffered: ({ viewer }) => isVisibleTo?.(viewer) ?? true,
    action: { to: { to } as Extract<Command['action'], { to: unknown }>['to'] },
  };
}

const ADDING: readonly Command[] = [
  {
    id: 'add event',
    title: defineMessages('Dodaj wydarzenie', 'Add an event'),
    keywords: defineMessages('nowe zaplanuj', 'new plan'),
    icon: Plus,
    shortcut: NEW_EVENT,
    isOffered: ({ viewer }) => mayAddEvents(viewer),
    action: { to: { to: '/events/new' } },
  },
  {
    id: 'add partner',
    title: defineMessages('Dodaj partnera', 'Add a partner'),
    keywords: defineMessages('nowy', 'new'),
    icon: UserPlus,
    isOffered: ({ viewer: { rights } }) => rights.coordinate,
    action: { to: { to: '/partners/new' } },
  },
  {
    id: 'add venue',
    title: defineMessages('Dodaj miejsce', 'Add a place'),
    keywords: defineMessages('nowe', 'new venue'),
    icon: MapPin,
    isOffered: ({ viewer: { rights } }) => rights.coordinate,
    action: { to: { to: '/venues', search: { add: 'venue' } } },
  },
  {
    id: 'add partnership',
    title: defineMessages('Dodaj partnerstwo', 'Add a partnership'),
    keywords: defineMessages('nowe', 'new'),
    icon: Handshake,
    isOffered: ({ viewer: { rights } }) => rights.keepDistrict,
    action: { to: { to: '/partnerships/new' } },
  },
];

const SETTINGS: readonly Command[] = [
  {
    id: 'list shortcuts',
    title: defineMessages('Skróty klawiszowe', 'Keyboard shortcuts'),
    keywords: defineMessages('pomoc klawisze', 'help keys'),
    icon: Keyboard,
    shortcut: LIST_SHORTCUTS,
    action: { run: (app) => app.listShortcuts() },
  },
  {
    id: 'dark',
    title: defineMessages('Ciemny wygląd', 'Dark theme'),
    keywords: defineMessages('tryb ciemny kolory', 'dark mode theme'),
    icon: Contrast,
    isOffered: ({ scheme }) => scheme === 'light',
    action: { run: () => setColorScheme('dark') },
  },
  {
    id: 'light',
    title: defineMessages('Jasny wygląd', 'Light theme'),
    keywords: defineMessages('tryb jasny kolory', 'light mode theme'),
    icon: Contrast,
    isOffered: ({ scheme }) => scheme === 'dark',
    action: { run: () => setColorScheme('light') },
  },
  {
    id: 'english',
    title: defineMessages('English', 'English'),
    keywords: defineMessages('język angielski', 'language'),
    icon: Languages,
    isOffered: ({ language }) => language === 'pl',
    action: { run: () => setLanguage('en') },
  },
  {
    id: 'polish',
    title: defineMessages('Polski', 'Polski'),
    keywords: defineMessages('język', 'language Polish'),
    icon: Languages,
    isOffered: ({ language }) => language === 'en',
    action: { run: () => setLanguage('pl') },
  },
  {
    id: 'account',
    title: defineMessages('Moje konto', 'My account'),
    keywords: defineMessages('hasło zmień ustawienia', 'password settings'),
    icon: Settings,
    isOffered: ({ viewer: { account } }) => account !== null,
    action: { to: { to: '/account' } },
  },
  {
    id: 'sign out',
    title: defineMessages('Wyloguj się', 'Sign out'),
    keywords: defineMessages('wyjdź', 'log out'),
    icon: LogOut,
    isOffered: ({ viewer: { account } }) => account !== null,
    action: { run: (app) => app.signOut() },
  },
];

/** All commands that do not depend on the typed text, in the order in which the palette lists them. */
export const COMMANDS: readonly Command[] = [
  ...MAIN_SCREENS.map(screenCommand),
  screenCommand({ to: '/series', messageKey: 'series', icon: Repeat }),
  screenCommand({ to: '/topics', messageKey: 'topics', icon: Tag }),
  screenCommand({ to: '/sources', messageKey: 'sources', icon: BookOpen }),
  ...ADDING,
  ...ADMINISTRATION_SCREENS.map(screenCommand),
  screenCommand(DEVELOPERS_SCREEN),
  screenCommand({ to: '/accessibility', messageKey: 'accessibility', icon: Shield }),
  screenCommand({ to: '/privacy', messageKey: 'privacy', icon: Shield }),
  ...SETTINGS,
];
