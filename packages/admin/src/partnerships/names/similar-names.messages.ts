import { defineMessages } from '../../ui/text/messages.js';

export const similarNamesMessages = defineMessages(
  {
    mayAlreadyBe: 'Podobna nazwa już jest na liście:',
    choose: (name: string) => `Wybierz: ${name}`,
    formerly: (name: string) => `dawniej: ${name}`,
  },
  {
    mayAlreadyBe: 'A similar name is already on the list:',
    choose: (name: string) => `Choose: ${name}`,
    formerly: (name: string) => `formerly: ${name}`,
  },
);
