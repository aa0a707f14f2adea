import { defineMessages } from '../../ui/text/messages.js';

/** Messages about the predecessors and successors of a partner. */
export const successionMessages = defineMessages(
  {
    title: 'Poprzednicy i następcy',
    none: 'Nie zapisano poprzednika ani następcy.',
    predecessor: 'Poprzednik',
    successor: 'Następca',
    addPredecessor: 'Dodaj poprzednika',
    addSuccessor: 'Dodaj następcę',
    editSuccession: 'Edytuj następstwo',
    hint: 'Zmiana nazwy to nie następca: tę zapisuje „Zmień nazwę od dnia”.',
    happenedOn: 'Kiedy',
    edit: 'Edytuj',
    remove: 'Usuń',
    saved: 'Następstwo zapisane.',
    removed: 'Następstwo usunięte.',
  },
  {
    title: 'Predecessors and successors',
    none: 'No predecessor or successor is recorded.',
    predecessor: 'Predecessor',
    successor: 'Successor',
    addPredecessor: 'Add a predecessor',
    addSuccessor: 'Add a successor',
    editSuccession: 'Edit the succession',
    hint: 'A new name is not a successor: “Rename from a day on” records it.',
    happenedOn: 'When',
    edit: 'Edit',
    remove: 'Remove',
    saved: 'Succession saved.',
    removed: 'Succession removed.',
  },
);
