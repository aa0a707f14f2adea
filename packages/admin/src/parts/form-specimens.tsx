import { useState, type ReactNode } from 'react';
import { ConflictDialog } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import { useEditForm, type EditForm } from '../forms/use-edit-form.js';
import { Button } from '../ui/controls/button.js';
import { Group, Specimen } from './specimen.js';

interface Values {
  phone: string | null;
  address: string | null;
}

const VALUES: Values = { phone: '22 000 00 01', address: null };
const FIELD_NAMES = { phone: { label: 'Telefon' }, address: { label: 'Adres' } };
const REFUSAL = { retryAfterSeconds: null, id: null, current: null, elsewhere: [] };
const DIFFERENCES = [
  { field: 'phone' as const, base: null, mine: '22 000 00 01', theirs: '22 000 00 02', isConflicting: true },
  { field: 'address' as const, base: null, mine: null, theirs: 'ulica Inna 2', isConflicting: false },
];
const nothing = () => undefined;

export function FormSpecimens(): ReactNode {
  return (
    <Group title="Formularz">
      <Specimen name="odzyskany szkic">
        <SampleEditForm
          name="parts.draft"
          state={{ draft: { ...NO_DRAFT, restoredFrom: AT, savedAt: AT } }}
        />
      </Specimen>
      <Specimen name="odmowa">
        <SampleEditForm
          name="parts.refused"
          state={{
            refusal: { ...REFUSAL, code: 'INVALID', fields: [{ field: 'phone', reason: 'NOT_A_PHONE' }] },
          }}
        />
      </Specimen>
      <Specimen name="czeka na połączenie">
        <SampleEditForm name="parts.waiting" state={{ state: 'waiting' }} />
      </Specimen>
      <Specimen name="zapisuje">
        <SampleEditForm name="parts.saving" state={{ state: 'saving' }} />
      </Specimen>
      <Conflict />
    </Group>
  );
}

const AT = new Date('2027-11-17T10:42:00+01:00');
const NO_DRAFT = { restoredFrom: null, savedAt: null, discard: nothing, remove: nothing };

interface SampleEditFormProps {
  readonly name: string;
  readonly state: Partial<EditForm<Values>>;
}

/** A form held in one of its states. */
function SampleEditForm({ name, state }: SampleEditFormProps): ReactNode {
  const form = useEditForm<Values>({
    name,
    values: VALUES,
    version: 1,
    save: () => Promise.resolve({ done: null }),
    onSaved: nothing,
  });
  return (
    <EditFormFrame form={{ ...form, ...state }} fieldNames={FIELD_NAMES} onCancel={nothing}>
      <TextField name="phone" label="Telefon" type="tel" />
    </EditFormFrame>
  );
}

function Conflict(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="default" data-opener onClick={() => setOpen(true)}>
        Dwie wersje
      </Button>
      {isOpen && (
        <ConflictDialog
          conflict={{ differences: DIFFERENCES, resolve: close, cancel: close }}
          mine={VALUES}
          fieldNames={FIELD_NAMES}
        />
      )}
    </>
  );
}
