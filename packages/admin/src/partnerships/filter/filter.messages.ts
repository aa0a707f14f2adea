import { countEn, countPl, defineMessages } from '../../ui/text/messages.js';

export const filterMessages = defineMessages(
  {
    show: 'Pokazane partnerstwa',
    all: 'Wszystkie partnerstwa',
    mine: 'Tylko moje',
    several: (n: number) => countPl(n, 'partnerstwo', 'partnerstwa', 'partnerstw'),
  },
  {
    show: 'Partnerships shown',
    all: 'All partnerships',
    mine: 'Only mine',
    several: (n: number) => countEn(n, 'partnership', 'partnerships'),
  },
);
