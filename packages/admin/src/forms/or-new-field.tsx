import { useState, type ComponentType, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { HandOver } from '../graphql/use-hand-over.js';
import { Button } from '../ui/controls/button.js';
import type { SearchExtra } from '../ui/controls/search-select.js';
import styles from './or-new-field.module.css';

interface OrNewFieldProps<F extends PickerProps> {
  /** The picker and its props. */
  readonly picker: ComponentType<F>;
  readonly field: F;
  /** Whether the viewer may add a node of this type. */
  readonly mayAdd: boolean;
  /** The dialog that adds a node, and the label of the button that opens it. */
  readonly dialog: ComponentType<NewNodeDialogProps>;
  readonly newLabel: string;
  /** The label of the picker's last option, which adds the typed text as a new node. */
  readonly addAs: (typed: string) => string;
}

interface PickerProps {
  readonly name: string;
  readonly extras?: readonly SearchExtra[];
  onType?(text: string): void;
}

export interface NewNodeDialogProps extends HandOver {
  /** The text typed so far. */
  readonly name: string;
  onClose(): void;
}

/** Picks an existing node, or adds a missing one in a dialog that takes over the typed text. */
export function OrNewField<F extends PickerProps>({
  picker: Picker,
  field,
  mayAdd,
  dialog: NewNodeDialog,
  newLabel,
  addAs,
}: OrNewFieldProps<F>): ReactNode {
  const { getValues, setValue } = useFormContext();
  const [typed, setTyped] = useState('');
  const [newName, setNewName] = useState<string | null>(null);
  if (!mayAdd) return <Picker {...field} />;
  const choose = (id: unknown) => setValue(field.name, id, { shouldDirty: true });
  const before: unknown = getValues(field.name);
  return (
    <div className={styles.orNew}>
      <Picker {...field} extras={[{ id: 'new', label: addAs, run: setNewName }]} onType={setTyped} />
      <Button variant="default" onClick={() => setNewName(typed.trim())}>
        {newLabel}
      </Button>
      {newName !== null && (
        <NewNodeDialog
          name={newName}
          onCreated={choose}
          onUndone={(id) => {
            if (getValues(field.name) === id) choose(before);
          }}
          onClose={() => setNewName(null)}
        />
      )}
    </div>
  );
}
