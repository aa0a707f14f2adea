import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { CalendarEvent } from './organisers.js';

type Participation = CalendarEvent['participations'][number];

export const rudawka = partnership('rudawka');
export const kaskada = partnership('kaskada');
export const network: Participation = {
  __typename: 'Participation',
  label: null,
  actor: { __typename: 'Network', id: 'network', name: 'Sieć' },
};
export const office: Participation = {
  __typename: 'Participation',
  label: null,
  actor: { __typename: 'Partner', id: 'office', name: 'Urząd' },
};

export function partnership(id: string): Participation {
  const actor = { __typename: 'Partnership' as const, id, name: id, symbol: null, colour: null };
  return { __typename: 'Participation', label: null, actor };
}

/** An event on a date, with placeholders in all other fields. */
export function eventOn(edtf: string, ...participations: Participation[]): CalendarEvent {
  const { earliest, latest, precision } = parseEdtf(edtf);
  return {
    __typename: 'Event',
    id: edtf,
    title: edtf,
    kind: 'OTHER',
    status: 'HELD',
    visibility: 'PUBLIC',
    version: 1,
    startsAt: null,
    endsAt: null,
    date: { __typename: 'EdtfDate', edtf, earliest, latest, precision },
    venue: null,
    participations,
    viewerCan: { __typename: 'EventRights', edit: true },
  };
}
