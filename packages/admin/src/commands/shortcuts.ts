import { MOVE, PUT_BACK, PUT_DOWN, TO_DAY, TO_MONTH, TO_ROW_END } from '../calendar/calendar.shortcuts.js';
import { CHOOSE, OPEN, OPEN_IN_NEW_TAB } from '../search/search.shortcuts.js';
import { CLOSE, EDIT, LIST_SHORTCUTS, NEW_EVENT, PREVIEW, SEARCH, UNDO } from '../ui/app-shortcuts.js';
import type { Shortcut } from '../ui/shortcut.js';

/** All shortcuts of the app by the place where they work. Handlers match keys against these objects. */
export const SHORTCUTS = {
  anywhere: { search: SEARCH, listShortcuts: LIST_SHORTCUTS, newEvent: NEW_EVENT, undo: UNDO, close: CLOSE },
  palette: { choose: CHOOSE, open: OPEN, openInNewTab: OPEN_IN_NEW_TAB },
  calendar: {
    addOnDay: NEW_EVENT,
    toDay: TO_DAY,
    toRowEnd: TO_ROW_END,
    toMonth: TO_MONTH,
    preview: PREVIEW,
    move: MOVE,
  },
  roster: { previewPartner: PREVIEW, editContact: EDIT },
  carrying: { carry: TO_DAY, putDown: PUT_DOWN, putBack: PUT_BACK },
} as const satisfies Record<string, Record<string, Shortcut>>;

export type ShortcutPlace = keyof typeof SHORTCUTS;
type NamesIn<P extends ShortcutPlace> = P extends unknown ? keyof (typeof SHORTCUTS)[P] : never;
export type ShortcutName = NamesIn<ShortcutPlace>;
