import { useState, type ReactNode } from 'react';
import { OrNewField, type NewNodeDialogProps } from '../forms/or-new-field.js';
import { SearchField } from '../forms/search-field.js';
import { SearchSelect, type OptionSearch, type SearchOption } from '../ui/controls/search-select.js';
import { Dialog } from '../ui/layout/dialog.js';
import { LONG_NAME } from './sample.js';
import { SampleForm } from './sample-form.js';
import { Group } from './specimen.js';

const OPTIONS: readonly SearchOption[] = [
  { id: '1', name: 'Szkoła Podstawowa nr 392', note: 'dawniej Gimnazjum nr 55' },
  { id: '2', name: LONG_NAME, note: 'ulica Zupełnie Zwyczajna 12' },
  { id: '3', name: 'Szkółka Piłkarska', isSimilar: true },
];

/** Finds all of them for any text that begins with a letter of theirs, and nothing for other texts. */
function useSampleSearch(): OptionSearch {
  const [text, setText] = useState('');
  return { options: /^s/i.test(text) ? OPTIONS : [], isCurrent: true, onSearch: setText };
}

export function PickerSpecimens(): ReactNode {
  const search = useSampleSearch();
  const [chosen, setChosen] = useState<SearchOption | null>(OPTIONS[0] ?? null);
  return (
    <Group title="Wybór z wielu">
      <SearchSelect label="Wybrane" value={chosen} search={search} onChange={setChosen} />
      <SampleForm values={{ partnerId: null, needed: null, venueId: null }} wrong={{ needed: 'required' }}>
        <SearchField
          name="partnerId"
          label="Partner"
          hint="Wpisz „s”, żeby zobaczyć listę."
          search={search}
        />
        <SearchField name="needed" label="Partner (wymagany)" required search={search} />
        <OrNewField
          picker={SearchField}
          field={{ name: 'venueId', label: 'Gdzie', search }}
          mayAdd
          dialog={SampleDialog}
          newLabel="Nowe miejsce"
          addAs={(typed) => `Dodaj „${typed}” jako miejsce`}
        />
      </SampleForm>
    </Group>
  );
}

function SampleDialog({ name, onClose }: NewNodeDialogProps): ReactNode {
  return (
    <Dialog title="Nowe miejsce" size="md" onClose={onClose}>
      <p>{name || 'Bez nazwy'}</p>
    </Dialog>
  );
}
