import { countEn, countPl, defineMessages } from '../ui/text/messages.js';

export const waitingMessages = defineMessages(
  {
    waiting: (n: number) => `${countPl(n, 'sprawa', 'sprawy', 'spraw')} do załatwienia`,
    moreWaiting: (n: number) => `ponad ${n.toLocaleString('pl')} spraw do załatwienia`,
  },
  {
    waiting: (n: number) => `${countEn(n, 'thing', 'things')} to settle`,
    moreWaiting: (n: number) => `more than ${n.toLocaleString('en')} things to settle`,
  },
);
