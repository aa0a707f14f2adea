import { useState, type ReactNode } from 'react';
import { ChipsField, YesNoField } from '../forms/choice-fields.js';
import { CollapsibleFields } from '../forms/collapsible-fields.js';
import { FieldError } from '../forms/field-error.js';
import { CheckField, ChoiceField, TextField } from '../forms/fields.js';
import { NumberField } from '../forms/number-field.js';
import { SearchInput } from '../ui/controls/search-input.js';
import { TypedInput } from '../ui/controls/typed-input.js';
import { SampleForm } from './sample-form.js';
import { Group } from './specimen.js';

const KINDS = [
  { value: 'SCHOOL', label: 'szkoła' },
  { value: 'GROUP', label: 'grupa nieformalna' },
];
const AUDIENCES = [
  { value: 'CHILDREN', label: 'dzieci' },
  { value: 'FAMILIES', label: 'rodziny' },
  { value: 'SENIORS', label: 'seniorzy' },
];
const ANSWERS = { yes: 'zgoda', no: 'bez zgody', unknown: 'nie wiadomo' };

export function FieldSpecimens(): ReactNode {
  return (
    <>
      <Group title="Pola tekstu">
        <SampleForm
          values={{ empty: null, filled: 'Galeria Żoliborz', wrong: 'rejestracja.example.org', needed: null }}
          wrong={{ wrong: 'NOT_AN_EMAIL', needed: 'required' }}
        >
          <TextField name="empty" label="Puste" hint="Podpowiedź pod nazwą pola." />
          <TextField name="filled" label="Wypełnione" />
          <TextField name="wrong" label="E-mail" type="email" />
          <TextField name="needed" label="Wymagane" required />
          <TextField name="notes" label="Kilka wierszy" rows={2} mostRows={5} />
          <NumberField name="count" label="Liczba osób" />
        </SampleForm>
        <Search />
        <Typed />
      </Group>
      <Group title="Pola wyboru">
        <SampleForm
          values={{ kind: null, known: 'SCHOOL', who: ['FAMILIES'], none: [], agrees: true, consent: null }}
          wrong={{ none: 'required', kind: 'required' }}
        >
          <ChoiceField name="kind" label="Rodzaj" options={KINDS} required />
          <ChoiceField name="known" label="Rodzaj (wybrany)" options={KINDS} />
          <YesNoField name="consent" label="Zgoda na publikację" answers={ANSWERS} />
          <CheckField name="agrees" label="Pokaż też zakończone" hint="Także te sprzed 2015 roku." />
          <CheckField name="other" label="Niezaznaczone" />
          <ChipsField name="who" label="Dla kogo" options={AUDIENCES} />
          <ChipsField name="none" label="Dla kogo (wymagane)" options={AUDIENCES} />
          <CollapsibleFields title="Rzadziej potrzebne" note="2 pola">
            <TextField name="folded" label="Zwinięte" />
          </CollapsibleFields>
          <CollapsibleFields title="Rozwinięte" isOpen>
            <FieldError name="kind" />
          </CollapsibleFields>
        </SampleForm>
      </Group>
    </>
  );
}

function Search(): ReactNode {
  const [text, setText] = useState('');
  return <SearchInput label="Szukaj po nazwie" placeholder="np. szkoła" value={text} onChange={setText} />;
}

function Typed(): ReactNode {
  const [text, setText] = useState('piątek 17-19');
  return (
    <TypedInput
      label="Kiedy"
      text={text}
      said={{ understood: 'piątek, 19 listopada 2027, 17:00–19:00' }}
      placeholder="np. 19.12, jutro, piątek 17-19"
      onChange={setText}
    />
  );
}
