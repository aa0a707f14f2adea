import { defineMessages } from '../ui/text/messages.js';

/** Messages shown instead of a form, with the people who may save each form. */
export const closedFormMessages = defineMessages(
  {
    signIn: 'Ten formularz jest dla osób z kontem. Zaloguj się, a otworzy się tutaj.',
    noRight: (whoMay: string) => `Twoje konto nie może tego zapisać. Może: ${whoMay}.`,
    notHere: 'Tego tu nie ma albo nie jest dla Ciebie widoczne.',
    archived: 'To usunięto, więc nie da się tego zmienić. Najpierw trzeba to przywrócić.',
    restore: 'Przywróć',
    restored: 'Przywrócono.',
    whoMay: {
      newPartner: 'koordynator partnerstwa lub dzielnicy',
      partner:
        'koordynator partnerstwa, do którego należy partner, jego przedstawiciel lub koordynator dzielnicy',
      newEvent: 'koordynator lub osoba planująca',
      event:
        'koordynator partnerstwa, które to organizuje, lub koordynator dzielnicy, a szkic także jego autor',
      partnership: 'koordynator tego partnerstwa lub koordynator dzielnicy',
      newPartnership: 'koordynator dzielnicy',
      page: 'koordynator dzielnicy',
    },
  },
  {
    signIn: 'This form is for people with an account. Sign in and it opens here.',
    noRight: (whoMay: string) => `Your account may not save this. ${whoMay} may.`,
    notHere: 'This does not exist, or you may not see it.',
    archived: 'This was removed, so it cannot be changed. It must be restored first.',
    restore: 'Restore',
    restored: 'Restored.',
    whoMay: {
      newPartner: 'A coordinator of a partnership or of the district',
      partner:
        'A coordinator of a partnership of this partner, its representative or the district coordinator',
      newEvent: 'A coordinator or a planner',
      event:
        'A coordinator of an organising partnership or the district coordinator, and the author of a draft',
      partnership: 'A coordinator of this partnership or the district coordinator',
      newPartnership: 'The district coordinator',
      page: 'The district coordinator',
    },
  },
);
