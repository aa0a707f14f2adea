import { defineMessages } from '../ui/text/messages.js';

export const notFoundMessages = defineMessages(
  {
    title: 'Nie ma takiej strony',
    text: 'Adres może mieć błąd albo to, co tu było, zostało usunięte.',
    toStart: 'Wróć na Start',
  },
  {
    title: 'No such page',
    text: 'The address may have an error, or what was here has been removed.',
    toStart: 'Back to Start',
  },
);
