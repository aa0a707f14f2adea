import { defineMessages } from '../ui/text/messages.js';

export const partnershipEventsMessages = defineMessages(
  {
    title: 'Wydarzenia',
    coming: 'Najbliższe',
    nothingComes: 'Nic nie jest zaplanowane.',
    latest: 'Ostatnie',
    inCalendar: 'Wszystkie w kalendarzu',
  },
  {
    title: 'Events',
    coming: 'Next',
    nothingComes: 'Nothing is planned.',
    latest: 'Latest',
    inCalendar: 'All in the calendar',
  },
);
