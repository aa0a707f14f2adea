import type { MembershipRole, PartnerKind, Sector } from '../graphql/operations.js';
import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

interface EnumMessages {
  readonly kinds: Record<PartnerKind, string>;
  readonly sectors: Record<Sector, string>;
  readonly roles: Record<MembershipRole, string>;
}

const pl: EnumMessages = {
  kinds: {
    INSTITUTION: 'Instytucja',
    ORGANISATION: 'Organizacja',
    BUSINESS: 'Firma',
    GROUP: 'Grupa nieformalna',
    INDIVIDUAL: 'Osoba prywatna',
  },
  sectors: { PUBLIC: 'Publiczny', CIVIC: 'Społeczny', PRIVATE: 'Prywatny', RESIDENTS: 'Mieszkańcy' },
  roles: { FOUNDER: 'Założyciel', MEMBER: 'Członek', COORDINATOR: 'Koordynator', SUPPORTER: 'Wspierający' },
};

const en: EnumMessages = {
  kinds: {
    INSTITUTION: 'Institution',
    ORGANISATION: 'Organisation',
    BUSINESS: 'Business',
    GROUP: 'Informal group',
    INDIVIDUAL: 'Private person',
  },
  sectors: { PUBLIC: 'Public', CIVIC: 'Civic', PRIVATE: 'Private', RESIDENTS: 'Residents' },
  roles: { FOUNDER: 'Founder', MEMBER: 'Member', COORDINATOR: 'Coordinator', SUPPORTER: 'Supporter' },
};

export const partnersMessages = defineMessages(
  {
    ...pl,
    title: 'Partnerzy',
    add: 'Dodaj partnera',
    searchLabel: 'Szukaj po nazwie, także dawnej',
    searchExample: 'np. Gimnazjum 55',
    kind: 'Rodzaj',
    allKinds: 'Wszystkie rodzaje',
    sector: 'Sektor',
    allSectors: 'Wszystkie sektory',
    scope: 'Kogo pokazać',
    members: 'Członków partnerstw',
    everybody: 'Wszystkich',
    name: 'Nazwa',
    partnerships: 'Partnerstwa',
    contact: 'Kontakt',
    lastTookPart: 'Ostatni udział',
    worksWith: 'Współpraca',
    address: 'Adres',
    contactGap: 'osoba kontaktowa',
    preview: 'Podgląd partnera',
    editContact: (name: string) => `Telefon lub e-mail: ${name}`,
    contactSaved: 'Kontakt zapisany.',
    rosterKeys: 'Spacja: podgląd · F2 albo dwa kliknięcia: popraw kontakt',
    rosterPreviewKey: 'Spacja: podgląd',
    found: (n: number) => countPl(n, 'partner', 'partnerzy', 'partnerów'),
    filters: (n: number) => (n > 0 ? `Filtry (${n})` : 'Filtry'),
    columns: 'Kolumny i gęstość',
    dense: 'Ciasne wiersze',
    nobody: 'Nikogo takiego tu nie ma.',
    nobodyHint: 'Sprawdź pisownię albo wyczyść filtry.',
    nobodyAmongMembers: 'Wśród członków partnerstw nikogo takiego nie ma.',
    searchEverybody: 'Szukaj wśród wszystkich',
    clearFilters: 'Wyczyść filtry',
    none: 'żadne',
  },
  {
    ...en,
    title: 'Partners',
    add: 'Add a partner',
    searchLabel: 'Search by name, current or former',
    searchExample: 'e.g. Gimnazjum 55',
    kind: 'Kind',
    allKinds: 'All kinds',
    sector: 'Sector',
    allSectors: 'All sectors',
    scope: 'Show',
    members: 'Members of the partnerships',
    everybody: 'Everybody',
    name: 'Name',
    partnerships: 'Partnerships',
    contact: 'Contact',
    lastTookPart: 'Last took part',
    worksWith: 'Collaboration',
    address: 'Address',
    contactGap: 'contact person',
    preview: 'Preview of the partner',
    editContact: (name: string) => `Telephone or e-mail: ${name}`,
    contactSaved: 'Contact saved.',
    rosterKeys: 'Space: preview · F2 or double-click: change the contact',
    rosterPreviewKey: 'Space: preview',
    found: (n: number) => countEn(n, 'partner', 'partners'),
    filters: (n: number) => (n > 0 ? `Filters (${n})` : 'Filters'),
    columns: 'Columns and density',
    dense: 'Compact rows',
    nobody: 'No such partner here.',
    nobodyHint: 'Check the spelling, or clear the filters.',
    nobodyAmongMembers: 'No such partner among the members of the partnerships.',
    searchEverybody: 'Search among all partners',
    clearFilters: 'Clear the filters',
    none: 'none',
  },
);
