import type { MembershipRole, PartnershipStatus } from '../graphql/operations.js';
import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

interface ValueMessages {
  /** Texts for coded values, by field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const statusPl: Record<PartnershipStatus, string> = { ACTIVE: 'działa', ENDED: 'zakończone' };
const statusEn: Record<PartnershipStatus, string> = { ACTIVE: 'works', ENDED: 'ended' };
const rolePl: Record<MembershipRole, string> = {
  FOUNDER: 'założyciel',
  MEMBER: 'członek',
  COORDINATOR: 'koordynator',
  SUPPORTER: 'wspierający',
};
const roleEn: Record<MembershipRole, string> = {
  FOUNDER: 'founder',
  MEMBER: 'member',
  COORDINATOR: 'coordinator',
  SUPPORTER: 'supporter',
};

const pl: ValueMessages = {
  values: {
    status: statusPl,
    role: rolePl,
    membership: { LISTED: 'jest na liście partnerów', NOT_LISTED: 'nie ma na liście partnerów' },
  },
};

const en: ValueMessages = {
  values: {
    status: statusEn,
    role: roleEn,
    membership: { LISTED: 'is on the list of partners', NOT_LISTED: 'is not on the list of partners' },
  },
};

/** Messages of the statements of sources. */
export const statementsMessages = defineMessages(
  {
    ...pl,
    title: 'Skąd to wiadomo',
    disputed: 'Źródła mówią różnie',
    all: (n: number) => `${countPl(n, 'zapis', 'zapisy', 'zapisów')} ze źródeł`,
    none: 'Nie zapisano żadnego źródła.',
    add: 'Dodaj zapis',
    newStatement: 'Nowy zapis ze źródła',
    editStatement: 'Edytuj zapis ze źródła',
    edit: 'Edytuj zapis',
    editShort: 'Edytuj',
    source: 'Źródło',
    field: 'O czym mówi',
    value: 'Co mówi',
    notGiven: 'nie podaje',
    wording: 'Słowami źródła',
    wordingHint: 'Dosłownie, tak jak jest napisane.',
    saved: 'Zapis ze źródła zapisany.',
    remove: 'Usuń',
    removed: 'Zapis ze źródła usunięty.',
  },
  {
    ...en,
    title: 'How this is known',
    disputed: 'Sources differ',
    all: (n: number) => `${countEn(n, 'statement', 'statements')} from sources`,
    none: 'No source is recorded.',
    add: 'Add a statement',
    newStatement: 'New statement from a source',
    editStatement: 'Edit the statement from a source',
    edit: 'Edit the statement',
    editShort: 'Edit',
    source: 'Source',
    field: 'What it is about',
    value: 'What it says',
    notGiven: 'not given',
    wording: 'In the source’s words',
    wordingHint: 'Word for word, as it is written.',
    saved: 'Statement saved.',
    remove: 'Remove',
    removed: 'Statement removed.',
  },
);
