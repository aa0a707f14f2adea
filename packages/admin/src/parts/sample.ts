import { eventOn } from '../calendar/event-sample.js';
import type { CalendarEvent } from '../calendar/organisers.js';
import type { EventStatus, PartnershipSymbol } from '../graphql/operations.js';
import { PALETTE } from '../partnerships/mark/partnership-colours.js';

/** As long as the longest official names. */
export const LONG_NAME =
  'Zespół Szkolno-Przedszkolny nr 392 z Oddziałami Integracyjnymi i Dwujęzycznymi imienia Konstantego Ildefonsa Gałczyńskiego';

interface SamplePartnership {
  readonly __typename: 'Partnership';
  readonly id: string;
  readonly name: string;
  readonly symbol: PartnershipSymbol;
  readonly colour: string;
}

function partnership(
  name: string,
  symbol: PartnershipSymbol,
  colour: keyof typeof PALETTE,
): SamplePartnership {
  return { __typename: 'Partnership', id: name, name, symbol, colour: PALETTE[colour].light };
}

/** The four partnerships of the district. */
export const RUDAWKA = partnership('Dla Rudawki i Zatrasia', 'CIRCLE', 'BLUE');
export const KASKADA = partnership('Marymont-Kaskada', 'TRIANGLE', 'ORANGE');
export const OFICERSKI = partnership('Żoliborz Oficerski', 'SQUARE', 'PURPLE');
export const SADY = partnership('Sady Żoliborskie', 'DIAMOND', 'GREEN');

interface SampleEvent {
  readonly title: string;
  readonly edtf?: string;
  readonly status?: EventStatus;
  readonly organisers?: readonly SamplePartnership[];
}

/** An event that may be moved. */
export function sampleEvent({
  title,
  edtf = '2027-12-14',
  status = 'CONFIRMED',
  organisers = [SADY],
}: SampleEvent): CalendarEvent {
  const event = eventOn(
    edtf,
    ...organisers.map((actor) => ({ __typename: 'Participation' as const, label: null, actor })),
  );
  return { ...event, id: `Event:${title}`, title, status };
}
