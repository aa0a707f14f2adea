import type { MembershipRole, PartnershipStatus } from '../graphql/operations.js';
import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

interface ValueMessages {
  /** Values that stand for more than themselves, by field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields as one says them; a source may speak of what is no field of ours. */
  readonly fields: Readonly<Record<string, string>>;
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
  fields: {
    name: 'Nazwa',
    names: 'Nazwa',
    area: 'Teren',
    description: 'Opis',
    foundedOn: 'Powstanie',
    endedOn: 'Zakończenie',
    status: 'Stan',
    role: 'Rola',
    membership: 'Uczestnictwo',
    renamedOn: 'Zmiana nazwy',
    startedBy: 'Kto zaczął',
    foundedInOrder: 'Które z kolei',
    workingMeetings: 'Spotkania robocze',
    membersMeetings: 'Spotkania członków',
    neighboursPicnic: 'Piknik sąsiedzki',
    'neighboursPicnic.attendance': 'Ile osób na pikniku',
    informationMeeting: 'Spotkanie informacyjne',
    'informationMeeting.attendance': 'Ile osób na spotkaniu',
    tasks: 'Zadania',
    partnerships: 'Partnerstwa',
    coordinator: 'Koordynator',
    title: 'Nazwa',
    date: 'Kiedy',
    durationMinutes: 'Czas trwania (minuty)',
    venue: 'Gdzie',
    kind: 'Rodzaj',
    series: 'Cykl',
    edition: 'Która edycja',
    theme: 'Hasło',
    topics: 'Tematy',
    audiences: 'Dla kogo',
    attendance: 'Ile osób przyszło',
    participations: 'Kto brał udział',
    participantsComplete: 'Czy to wszyscy',
  },
};

const en: ValueMessages = {
  values: {
    status: statusEn,
    role: roleEn,
    membership: { LISTED: 'is on the list of partners', NOT_LISTED: 'is not on the list of partners' },
  },
  fields: {
    name: 'Name',
    names: 'Name',
    area: 'Area',
    description: 'Description',
    foundedOn: 'Founding',
    endedOn: 'End',
    status: 'State',
    role: 'Role',
    membership: 'Membership',
    renamedOn: 'Change of name',
    startedBy: 'Who began it',
    foundedInOrder: 'Which in order',
    workingMeetings: 'Working meetings',
    membersMeetings: 'Meetings of members',
    neighboursPicnic: 'Neighbours’ picnic',
    'neighboursPicnic.attendance': 'How many at the picnic',
    informationMeeting: 'Information meeting',
    'informationMeeting.attendance': 'How many at the meeting',
    tasks: 'Tasks',
    partnerships: 'Partnerships',
    coordinator: 'Coordinator',
    title: 'Title',
    date: 'When',
    durationMinutes: 'Duration (minutes)',
    venue: 'Where',
    kind: 'Kind',
    series: 'Tradition',
    edition: 'Which edition',
    theme: 'Slogan',
    topics: 'Topics',
    audiences: 'For whom',
    attendance: 'How many came',
    participations: 'Who took part',
    participantsComplete: 'Whether these are all',
  },
};

/** What sources say, in words. */
export const statementsMessages = defineMessages(
  {
    ...pl,
    title: 'Skąd to wiadomo',
    otherField: 'Inna wiadomość',
    disputed: 'Źródła mówią różnie',
    all: (n: number) => `${countPl(n, 'zapis', 'zapisy', 'zapisów')} ze źródeł`,
    none: 'Nie zapisano żadnego źródła.',
  },
  {
    ...en,
    title: 'How this is known',
    otherField: 'Other information',
    disputed: 'Sources differ',
    all: (n: number) => `${countEn(n, 'statement', 'statements')} of sources`,
    none: 'No source is recorded.',
  },
);
