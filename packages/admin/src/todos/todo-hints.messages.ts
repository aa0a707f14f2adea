import type { TodoKind } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';

/** Tells what to do in a to-do of each kind. */
export const todoHints = defineMessages<Record<TodoKind, string>>(
  {
    EVENT_WITHOUT_DAY: 'Otwórz, żeby podać dzień.',
    EVENT_WITHOUT_VENUE: 'Otwórz, żeby podać miejsce.',
    EVENT_WITHOUT_ORGANISER: 'Otwórz, żeby podać organizatora.',
    PARTNER_WITHOUT_CONTACT: 'Otwórz, żeby dodać osobę kontaktową.',
    SOURCES_DISAGREE:
      'Otwórz, żeby zobaczyć obie wersje i, gdy trzeba, poprawić zapis. Potem wybierz „Rozstrzygnięte”.',
    EDITION_MISSING: 'Numery edycji mówią, że było ich więcej. Otwórz, żeby dopisać brakującą.',
    MEMBERSHIP_PROPOSED:
      'Ktoś chce dodać partnera do swojego partnerstwa. Po potwierdzeniu jego koordynatorzy zobaczą prywatne kontakty tego partnera i będą mogli zmieniać jego dane.',
    CONSENT_PENDING:
      'Ktoś wskazał partnerstwo jako organizatora. Dopóki nie ma zgody, nie jest ono podane publicznie.',
  },
  {
    EVENT_WITHOUT_DAY: 'Open one to enter the day.',
    EVENT_WITHOUT_VENUE: 'Open one to enter the place.',
    EVENT_WITHOUT_ORGANISER: 'Open one to enter the organiser.',
    PARTNER_WITHOUT_CONTACT: 'Open one to add a person to contact.',
    SOURCES_DISAGREE:
      'Open one to see both versions and, if need be, correct the record. Then choose “Settled”.',
    EDITION_MISSING: 'The numbers of editions say that there were more. Open one to enter what is missing.',
    MEMBERSHIP_PROPOSED:
      'Somebody wants to add a partner to their partnership. Once confirmed, its coordinators can see the partner’s private contacts and edit its details.',
    CONSENT_PENDING:
      'Somebody named a partnership as an organiser. It is not named in public until consent is given.',
  },
);
