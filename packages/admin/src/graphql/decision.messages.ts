import { defineMessages } from '../ui/text/messages.js';

/** Messages of a list of questions. */
export const decisionMessages = defineMessages(
  {
    select: (name: string) => `Zaznacz: ${name}`,
    selectAll: 'Zaznacz wszystkie',
    selectSome: 'Zaznacz, żeby odpowiedzieć na kilka naraz.',
    together: 'Odpowiedź na kilka naraz',
  },
  {
    select: (name: string) => `Select: ${name}`,
    selectAll: 'Select all',
    selectSome: 'Select several to answer them at once.',
    together: 'Answer several at once',
  },
);
