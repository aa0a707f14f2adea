import { countEn, countPl, defineMessages } from '../../ui/text/messages.js';

/** Messages of the list of topics and of their form. */
export const topicsMessages = defineMessages(
  {
    title: 'Tematy',
    found: (n: number) => countPl(n, 'temat', 'tematy', 'tematów'),
    none: 'Nie ma jeszcze żadnego tematu.',
    hint: 'Temat mówi, o czym jest wydarzenie: ruch uliczny, zieleń, bezpieczeństwo.',
    name: 'Nazwa',
    events: 'Wydarzenia',
    showEvents: 'Pokaż w kalendarzu',
    newTopic: 'Nowy temat',
    add: 'Dodaj temat',
    created: 'Temat dodany.',
    edit: 'Edytuj',
    editTopic: 'Edytuj temat',
    saved: 'Zapisano zmiany.',
    archive: 'Usuń temat',
    archived: 'Temat usunięty. Można go przywrócić.',
  },
  {
    title: 'Topics',
    found: (n: number) => countEn(n, 'topic', 'topics'),
    none: 'There is no topic yet.',
    hint: 'A topic says what an event is about: traffic, greenery, safety.',
    name: 'Name',
    events: 'Events',
    showEvents: 'Show in the calendar',
    newTopic: 'New topic',
    add: 'Add a topic',
    created: 'Topic added.',
    edit: 'Edit',
    editTopic: 'Edit the topic',
    saved: 'Changes saved.',
    archive: 'Remove the topic',
    archived: 'Topic removed. It can be restored.',
  },
);
