import { defineMessages } from '../ui/text/messages.js';

/** Messages of forms, and of conflicts between two people's changes. */
export const formsMessages = defineMessages(
  {
    draftSaved: (time: string) => `Szkic zapisany ${time}`,
    draftRestored: (time: string) => `To Twój szkic z ${time}, jeszcze niezapisany.`,
    discardDraft: 'Odrzuć szkic',
    waitingForNetwork:
      'Brak połączenia. Wpisany tekst jest bezpieczny na tym komputerze; zapiszę go, gdy połączenie wróci.',
    choose: 'wybierz',
    shownAtFields: 'Pola formularza pokazują, co poprawić.',
    conflictTitle: 'Ktoś zmienił to w międzyczasie',
    conflictWhy: 'Nic nie nadpisano. Poniżej stoją obie wersje; wybierz przy każdym polu, która ma zostać.',
    conflictTheirsOnly: 'Zmienione przez drugą osobę, zostaje:',
    mine: 'Moja wersja',
    theirs: 'Wersja drugiej osoby',
    empty: 'puste',
    saveChosen: 'Zapisz wybrane',
    backToForm: 'Wróć do formularza',
  },
  {
    draftSaved: (time: string) => `Draft saved ${time}`,
    draftRestored: (time: string) => `This is your draft of ${time}, not saved yet.`,
    discardDraft: 'Discard the draft',
    waitingForNetwork:
      'No connection. What you typed is safe on this computer and will be saved when the connection is back.',
    choose: 'choose',
    shownAtFields: 'The fields of the form show what to correct.',
    conflictTitle: 'Somebody changed this while you were editing',
    conflictWhy: 'Nothing was overwritten. Both versions are below; for each field, choose the one to keep.',
    conflictTheirsOnly: 'Changed by the other person, kept:',
    mine: 'My version',
    theirs: 'The other person’s version',
    empty: 'empty',
    saveChosen: 'Save my choices',
    backToForm: 'Back to the form',
  },
);
