import type { NameKind } from '../../graphql/operations.js';
import { defineMessages } from '../../ui/text/messages.js';

const kindsPl: Record<NameKind, string> = {
  OFFICIAL: 'Oficjalna',
  SHORT: 'Skrót',
  FORMER: 'Dawna',
  ALIAS: 'Inna używana',
  MISSPELLING: 'Błędna pisownia',
};
const kindsEn: Record<NameKind, string> = {
  OFFICIAL: 'Official',
  SHORT: 'Short',
  FORMER: 'Former',
  ALIAS: 'Also used',
  MISSPELLING: 'Misspelling',
};

/** Messages about the names of any node and their periods. */
export const namesMessages = defineMessages(
  {
    kinds: kindsPl,
    names: 'Nazwy',
    inTime: 'Nazwy w czasie',
    untilToday: 'dziś →',
    name: 'Nazwa',
    kind: 'Czym jest ta nazwa',
    add: 'Dodaj nazwę',
    remove: 'Usuń',
    removeName: (name: string) => `Usuń nazwę ${name}`,
    inUse: (from: string, to: string) => `Kiedy używana – od: ${from}, do: ${to}`,
    from: 'Od',
    to: 'Do',
    formerly: (names: string) => `dawniej ${names}`,
    rename: 'Zmień nazwę od dnia',
    renameHint: (name: string) =>
      `Nazwa „${name}” skończy się dzień wcześniej. Wydarzenia zachowają nazwy ze swojego czasu.`,
    newName: 'Nowa nazwa',
    sinceWhen: 'Od kiedy',
    renamed: (name: string) => `Nowa nazwa: ${name}.`,
  },
  {
    kinds: kindsEn,
    names: 'Names',
    inTime: 'Names over time',
    untilToday: 'today →',
    name: 'Name',
    kind: 'Kind of name',
    add: 'Add a name',
    remove: 'Remove',
    removeName: (name: string) => `Remove the name ${name}`,
    inUse: (from: string, to: string) => `In use – from: ${from}, to: ${to}`,
    from: 'From',
    to: 'To',
    formerly: (names: string) => `formerly ${names}`,
    rename: 'Rename from a day on',
    renameHint: (name: string) =>
      `The name “${name}” ends the day before. Events keep the names of their time.`,
    newName: 'New name',
    sinceWhen: 'Since when',
    renamed: (name: string) => `New name: ${name}.`,
  },
);
