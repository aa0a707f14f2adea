import { defineMessages } from '../ui/text/messages.js';

export const startMessages = defineMessages(
  {
    title: 'Dzień dobry',
    welcome: 'Partnerstwa lokalne na Żoliborzu',
    whatThisIs:
      'Partnerstwo lokalne to dobrowolna umowa instytucji, organizacji, firm i mieszkańców, którzy razem dbają o swoją okolicę. Tu widać, kto do nich należy, co robią i kiedy będzie następne spotkanie.',
    partnerships: 'Partnerstwa',
    coming: 'Najbliższe 14 dni',
    nothingComes: 'Nic w najbliższych dwóch tygodniach.',
    latest: 'Ostatnie:',
    inCalendar: 'Cały kalendarz',
    changes: 'Ostatnie zmiany',
    noChanges: 'Nikt jeszcze niczego nie zmienił.',
    allChanges: 'Cała historia zmian',
    someone: 'Konto, którego już nie ma',
    search: 'Szukaj partnera, także po dawnej nazwie',
    find: 'Szukaj',
  },
  {
    title: 'Good day',
    welcome: 'Local partnerships of Żoliborz',
    whatThisIs:
      'A local partnership is a voluntary agreement of institutions, organisations, businesses and residents who look after their neighbourhood together. Here you see who belongs to them, what they do and when they meet next.',
    partnerships: 'Partnerships',
    coming: 'The next 14 days',
    nothingComes: 'Nothing is planned for the next two weeks.',
    latest: 'Last:',
    inCalendar: 'The whole calendar',
    changes: 'Latest changes',
    noChanges: 'Nobody has changed anything yet.',
    allChanges: 'The whole history',
    someone: 'A deleted account',
    search: 'Search for a partner, also by a former name',
    find: 'Search',
  },
);
