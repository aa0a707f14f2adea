import { defineMessages } from '../text/messages.js';

/** Messages of controls that Start does not use. */
export const controlsMessages = defineMessages(
  {
    search: 'Szukaj',
    suggestions: 'Podpowiedzi',
    nothingFits: 'Nic nie pasuje.',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    inlineKeys: 'Enter zapisuje · Esc cofa · Tab dalej',
  },
  {
    search: 'Search',
    suggestions: 'Suggestions',
    nothingFits: 'No matches.',
    copy: 'Copy',
    copied: 'Copied',
    inlineKeys: 'Enter saves · Esc cancels · Tab moves on',
  },
);
