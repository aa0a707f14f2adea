import { countEn, countPl, defineMessages } from '../ui/text/messages.js';

/** Messages about memberships that somebody else must confirm. */
export const proposalMessages = defineMessages(
  {
    title: 'Propozycje',
    hint: 'Uczestnictwo zacznie obowiązywać, gdy potwierdzi je koordynator partnerstwa, do którego partner już należy, jego przedstawiciel albo koordynator dzielnicy.',
    confirm: 'Potwierdź',
    confirmOf: (name: string) => `Potwierdź: ${name}`,
    confirmSelected: (n: number) => `Potwierdź zaznaczone (${n})`,
    confirmed: (n: number) =>
      n === 1
        ? 'Uczestnictwo potwierdzone.'
        : `Potwierdzono ${countPl(n, 'uczestnictwo', 'uczestnictwa', 'uczestnictw')}.`,
    decline: 'Odrzuć',
    declineOf: (name: string) => `Odrzuć: ${name}`,
    declineSelected: (n: number) => `Odrzuć zaznaczone (${n})`,
    declined: (n: number) =>
      n === 1
        ? 'Propozycja odrzucona.'
        : `Odrzucono ${countPl(n, 'propozycję', 'propozycje', 'propozycji')}.`,
    willBeProposed: (partner: string, elsewhere: string) =>
      `${partner} jest już na liście partnerów${elsewhere && ` (${elsewhere})`}. Zapiszesz propozycję. Uczestnictwo zacznie obowiązywać, gdy potwierdzi je koordynator partnerstwa, do którego ten partner należy, jego przedstawiciel albo koordynator dzielnicy. Do tego czasu nie zobaczysz jego prywatnych kontaktów ani nie zmienisz jego danych.`,
    proposed: 'Propozycja zapisana. Uczestnictwo zacznie obowiązywać po potwierdzeniu.',
  },
  {
    title: 'Proposals',
    hint: 'A membership takes effect once it is confirmed by a coordinator of a partnership that the partner already belongs to, by its representative or by the district’s coordinator.',
    confirm: 'Confirm',
    confirmOf: (name: string) => `Confirm: ${name}`,
    confirmSelected: (n: number) => `Confirm the selected (${n})`,
    confirmed: (n: number) =>
      n === 1 ? 'Membership confirmed.' : `${countEn(n, 'membership', 'memberships')} confirmed.`,
    decline: 'Decline',
    declineOf: (name: string) => `Decline: ${name}`,
    declineSelected: (n: number) => `Decline the selected (${n})`,
    declined: (n: number) =>
      n === 1 ? 'Proposal declined.' : `${countEn(n, 'proposal', 'proposals')} declined.`,
    willBeProposed: (partner: string, elsewhere: string) =>
      `${partner} is already on the list of partners${elsewhere && ` (${elsewhere})`}. You will save a proposal. The membership takes effect once it is confirmed by a coordinator of a partnership that this partner belongs to, by its representative or by the district’s coordinator. Until then you cannot see its private contacts or edit its details.`,
    proposed: 'Proposal saved. The membership takes effect once it is confirmed.',
  },
);
