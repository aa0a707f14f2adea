import { defineMessages } from '../ui/text/messages.js';

/** Names of the screens, in the navigation and among the commands. */
export const screenMessages = defineMessages(
  {
    start: 'Start',
    calendar: 'Kalendarz',
    partnerships: 'Partnerstwa',
    partners: 'Partnerzy',
    venues: 'Miejsca',
    series: 'Cykle',
    topics: 'Tematy',
    sources: 'Źródła',
    accounts: 'Użytkownicy',
    history: 'Historia zmian',
    developers: 'Dla programistów',
    accessibility: 'Deklaracja dostępności',
    privacy: 'Dane osobowe (RODO)',
  },
  {
    start: 'Start',
    calendar: 'Calendar',
    partnerships: 'Partnerships',
    partners: 'Partners',
    venues: 'Places',
    series: 'Traditions',
    topics: 'Topics',
    sources: 'Sources',
    accounts: 'Users',
    history: 'History of changes',
    developers: 'For developers',
    accessibility: 'Accessibility statement',
    privacy: 'Personal data (GDPR)',
  },
);
