import type { TokenScope } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';
import type { ExampleName } from './examples.js';

interface EnumMessages {
  readonly examples: Record<ExampleName, { readonly title: string; readonly why: string }>;
  readonly scopes: Record<TokenScope, string>;
  readonly scopeMeans: Record<TokenScope, string>;
}

const pl: EnumMessages = {
  examples: {
    search: {
      title: 'Partner po dowolnej nazwie',
      why: 'Szuka we wszystkich nazwach, także dawnych. Wielkość liter, polskie znaki, „nr” i cudzysłowy nie mają znaczenia.',
    },
    calendar: {
      title: 'Wydarzenia miesiąca',
      why: 'Każda data mówi, jak dokładnie jest znana: dzień, miesiąc, jeden z dwóch miesięcy. Zakres to najwyżej 24 miesiące.',
    },
    roster: {
      title: 'Członkowie na dany dzień',
      why: 'POSSIBLE znaczy, że znane daty tego dnia nie wykluczają. Przy każdym fakcie można zapytać o źródło.',
    },
    pages: {
      title: 'Lista strona po stronie',
      why: 'Następna strona: after: z wartością endCursor. totalCount jest liczone tylko na żądanie.',
    },
  },
  scopes: {
    READ_INTERNAL: 'Czytanie tego, co nieopublikowane',
    READ_CONTACTS: 'Czytanie danych osobowych',
    WRITE: 'Zmienianie',
  },
  scopeMeans: {
    READ_INTERNAL: 'Wewnętrzne wydarzenia i osoby prywatne jako partnerzy.',
    READ_CONTACTS: 'Prywatne kontakty partnerów i konta.',
    WRITE: 'Wymaga też czytania tego, co nieopublikowane.',
  },
};
const en: EnumMessages = {
  examples: {
    search: {
      title: 'A partner by any name',
      why: 'Searches all names, including former ones. Case, Polish letters, “nr” and quotes do not matter.',
    },
    calendar: {
      title: 'The events of a month',
      why: 'Each date says how exactly it is known: a day, a month, one of two months. A range has at most 24 months.',
    },
    roster: {
      title: 'Members as of a day',
      why: 'POSSIBLE means that the known dates do not exclude that day. You can ask for the source of every fact.',
    },
    pages: {
      title: 'A list page by page',
      why: 'For the next page, pass the value of endCursor as after. totalCount is counted only if you ask for it.',
    },
  },
  scopes: {
    READ_INTERNAL: 'Read what is not published',
    READ_CONTACTS: 'Read personal data',
    WRITE: 'Change',
  },
  scopeMeans: {
    READ_INTERNAL: 'Internal events, and private persons as partners.',
    READ_CONTACTS: 'Private contacts of partners, and accounts.',
    WRITE: 'Also needs the right to read what is not published.',
  },
};

/** Messages of the page for developers. */
export const developersMessages = defineMessages(
  {
    ...pl,
    title: 'Dla programistów',
    api: 'API',
    what: 'Wszystko, co pokazuje i zmienia ta aplikacja, przechodzi przez jedno GraphQL API. To, co opublikowane, może czytać każdy, bez konta i z każdej strony internetowej. Do reszty potrzebny jest token.',
    address: 'Adres',
    explorerWhy:
      'W eksploratorze piszesz zapytanie z podpowiedziami, czytasz opis każdego pola i widzisz odpowiedź.',
    openExplorer: 'Otwórz eksplorator',
    rules: [
      'Identyfikatory są stałe i nieprzezroczyste: node(id) znajdzie po nich wszystko.',
      'null znaczy: nie wiadomo. To, o czym wiadomo, że nie istnieje, ma własną wartość.',
      'Jedno zapytanie może poprosić o około 20 000 wierszy; koszt podaje extensions.cost.',
      'Zmieniając, podaj version, którą widzisz, i własny clientMutationId: ponowienie niczego nie podwoi.',
      'Odmowa ma stały kod w errors[].extensions.code.',
    ],
    exampleList: 'Przykłady',
    run: 'Uruchom',
    answer: 'Odpowiedź',
    noAnswer: 'Serwer nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.',
    withToken: 'Z tokenem, z wiersza poleceń',
    tokens: 'Tokeny',
    tokensWhy: 'Token działa w imieniu Twojego konta i nigdy nie może więcej niż Ty. Traktuj go jak hasło.',
    tokensSignIn: 'Tokeny robi się z konta. Zaloguj się, żeby zobaczyć swoje.',
    noTokens: 'Nie masz jeszcze tokenu.',
    tokenName: 'Do czego służy',
    tokenNameExample: 'np. kalendarz na stronie biblioteki',
    hint: 'Początek',
    scopeList: 'Co może',
    onlyPublished: 'czytać to, co opublikowane',
    expires: 'Działa do',
    lastUsed: 'Ostatnio użyty',
    never: 'jeszcze nigdy',
    expired: (day: string) => `wygasł ${day}`,
    revokedOn: (day: string) => `unieważniony ${day}`,
    newToken: 'Nowy token',
    make: 'Zrób token',
    expiresOn: 'Ostatni dzień działania',
    expiresOnHint: 'Najwyżej rok naprzód.',
    scopesHint: 'To, co opublikowane, czyta każdy token.',
    madeWhy: 'Skopiuj token teraz: po zamknięciu tego okna już nikt go nie zobaczy.',
    lost: 'Token powstał, ale przepadł wraz z połączeniem. Unieważnij go i zrób nowy.',
    secret: 'Token',
    done: 'Gotowe',
    revoke: 'Unieważnij',
    revokeSure: 'Programy z tym tokenem przestaną działać. Tego nie da się cofnąć.',
    keep: 'Zostaw',
    revoked: 'Token unieważniony.',
    actions: 'Czynności',
  },
  {
    ...en,
    title: 'For developers',
    api: 'API',
    what: 'Everything that this app shows and changes goes through one GraphQL API. Anybody may read what is published, without an account and from any website. The rest needs a token.',
    address: 'Address',
    explorerWhy:
      'In the explorer you write a query with completion, read about each field, and see the answer.',
    openExplorer: 'Open the explorer',
    rules: [
      'Ids are stable and opaque: node(id) finds anything by its id.',
      'null means: not known. What is known to be absent has a value of its own.',
      'One operation may ask for about 20,000 rows; extensions.cost says how many it asked for.',
      'To change something, send the version that you saw and a clientMutationId of your own: a retry changes nothing twice.',
      'A refusal has a stable code in errors[].extensions.code.',
    ],
    exampleList: 'Examples',
    run: 'Run',
    answer: 'Answer',
    noAnswer: 'The server did not answer. Check the connection and try again.',
    withToken: 'With a token, from the command line',
    tokens: 'Tokens',
    tokensWhy: 'A token acts for your account and may never do more than you. Treat it as a password.',
    tokensSignIn: 'Tokens are made from an account. Sign in to see yours.',
    noTokens: 'You have no token yet.',
    tokenName: 'What it is for',
    tokenNameExample: 'e.g. calendar on the library’s website',
    hint: 'Begins',
    scopeList: 'What it may do',
    onlyPublished: 'read what is published',
    expires: 'Works until',
    lastUsed: 'Last used',
    never: 'never yet',
    expired: (day: string) => `expired ${day}`,
    revokedOn: (day: string) => `revoked ${day}`,
    newToken: 'New token',
    make: 'Make the token',
    expiresOn: 'Its last day',
    expiresOnHint: 'At most a year ahead.',
    scopesHint: 'Every token reads what is published.',
    madeWhy: 'Copy the token now: once this window is closed, nobody can see it again.',
    lost: 'The token was made, but it was lost with the connection. Revoke it and make another.',
    secret: 'Token',
    done: 'Done',
    revoke: 'Revoke',
    revokeSure: 'Programs that use this token stop working. This cannot be undone.',
    keep: 'Keep',
    revoked: 'Token revoked.',
    actions: 'Actions',
  },
);
