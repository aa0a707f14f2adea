import { gradeOf } from '@partnerstwa/shared/name-search';
import { isExact } from '@partnerstwa/shared/search-grade';
import { useViewer } from '../accounts/session/viewer.js';
import { useSignOut } from '../accounts/use-sign-out.js';
import { refusalOf } from '../graphql/refusal.js';
import { showRefusal } from '../graphql/show-refusal.js';
import { showToast } from '../ui/layout/toasts.js';
import { useColorScheme } from '../ui/style/color-scheme.js';
import { useLanguage, useMessages, type Language } from '../ui/text/messages.js';
import { ICON } from './command-icon.js';
import { commandMessages } from './command.messages.js';
import { COMMANDS } from './commands.js';
import type { Command, AppActions } from './command.js';
import type { Option } from './option.js';
import { keysText } from './keys-text.js';
import { useDateCommands } from './use-date-commands.js';

/** A shorter text is the start of almost any command. */
const SHORTEST = 2;
const MAX_SHOWN = 5;

/**
 * The commands that match the typed text, dates first; with no text, all commands that the viewer may run.
 */
export function useCommands(typed: string, listShortcuts: () => void): readonly Option[] {
  const now = { viewer: useViewer(), language: useLanguage(), scheme: useColorScheme() };
  const app: AppActions = { signOut: useSignOutHere(), listShortcuts };
  const offered = COMMANDS.filter((command) => command.isOffered?.(now) ?? true);
  const option = (command: Command): Option => optionOf(command, app, now.language);
  const dates = useDateCommands(typed);
  if (typed === '') return offered.map(option);
  if (typed.length < SHORTEST) return [];
  const named = offered.filter((command) => isNamedBy(command, typed, now.language));
  return [...dates, ...named.slice(0, MAX_SHOWN).map(option)];
}

function isNamedBy({ title, keywords }: Command, typed: string, language: Language): boolean {
  const grade = gradeOf([title[language], keywords?.[language] ?? ''], typed);
  return grade !== null && isExact(grade);
}

function optionOf(
  { id, title, icon: Icon, shortcut, action }: Command,
  app: AppActions,
  language: Language,
): Option {
  return {
    key: id.replace(/\W+/g, '-'),
    name: title[language],
    note: shortcut && keysText(shortcut, language),
    icon: <Icon {...ICON} />,
    action: 'to' in action ? action : { run: () => action.run(app) },
  };
}

function useSignOutHere(): () => void {
  const messages = useMessages(commandMessages);
  const signOut = useSignOut();
  return () => {
    signOut(false).then(
      () => showToast({ text: messages.signedOut }),
      (error: unknown) => void showRefusal(refusalOf(error)),
    );
  };
}

/** Offers to add a partner with the typed name. */
export function useAddPartner(typed: string, isFound: boolean): Option | null {
  const messages = useMessages(commandMessages);
  const { rights } = useViewer();
  if (typed === '' || !rights.coordinate) return null;
  const add = COMMANDS.find(({ id }) => id === 'add partner');
  return {
    key: 'add-partner-named',
    name: messages.addPartner(typed),
    note: isFound ? undefined : messages.noPartner,
    icon: add && <add.icon {...ICON} />,
    action: { to: { to: '/partners/new', search: { name: typed } } },
  };
}
