import { Radio } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from '../ui/controls/button.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './conflict.module.css';
import { formsMessages } from './forms.messages.js';
import { mergeValues, type Difference } from './merge.js';
import type { Conflict } from './use-submission.js';

/** Each field's label, and an optional function that converts its value to text. */
export type FieldNames<V> = Readonly<
  Record<keyof V, { readonly label: string; show?(value: never): string }>
>;

interface ConflictDialogProps<V extends FieldValues> {
  readonly conflict: Conflict<V>;
  readonly mine: V;
  readonly fieldNames: FieldNames<V>;
}

/**
 * Shows both versions, field by field. The person chooses between the values of fields that both have
 * changed; fields that only the other person changed take their value.
 */
export function ConflictDialog<V extends FieldValues>({
  conflict,
  mine,
  fieldNames,
}: ConflictDialogProps<V>): ReactNode {
  const messages = useMessages(formsMessages);
  const contested = conflict.differences.filter((difference) => difference.isConflicting);
  const { keptMine, choose } = useVersionChoice(contested.map(({ field }) => field));
  const theirsOnly = conflict.differences.filter((difference) => !difference.isConflicting);
  const show = (field: keyof V, value: unknown) => displayValue(fieldNames[field], value) || messages.empty;
  return (
    <Dialog size="xl" title={messages.conflictTitle} onClose={conflict.cancel}>
      <div className={styles.dialog}>
        <p>{messages.conflictWhy}</p>
        {contested.map(({ field, mine: my, theirs }) => (
          <Radio.Group
            key={field}
            label={fieldNames[field].label}
            value={keptMine.has(field) ? 'mine' : 'theirs'}
            onChange={(value) => choose(field, value === 'mine')}
          >
            <div className={styles.choices}>
              <Radio value="mine" label={show(field, my)} description={messages.mine} />
              <Radio value="theirs" label={show(field, theirs)} description={messages.theirs} />
            </div>
          </Radio.Group>
        ))}
        <TheirChanges found={theirsOnly} fieldNames={fieldNames} show={show} />
        <div className={styles.foot}>
          <Button onClick={() => conflict.resolve(mergeValues(mine, conflict.differences, keptMine))}>
            {messages.saveChosen}
          </Button>
          <Button variant="default" onClick={conflict.cancel}>
            {messages.backToForm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Tracks which of the contested fields keep my value; initially all do. */
function useVersionChoice(fields: readonly string[]) {
  const [keptMine, setKeptMine] = useState<ReadonlySet<string>>(() => new Set(fields));
  const choose = (field: string, isMine: boolean) =>
    setKeptMine((kept) => new Set(isMine ? [...kept, field] : [...kept].filter((each) => each !== field)));
  return { keptMine, choose };
}

function TheirChanges<V>({ found, fieldNames, show }: TheirChangesProps<V>): ReactNode {
  const messages = useMessages(formsMessages);
  if (found.length === 0) return null;
  return (
    <div>
      <p>{messages.conflictTheirsOnly}</p>
      <ul>
        {found.map(({ field, theirs }) => (
          <li key={field}>
            <strong>{fieldNames[field].label}:</strong> {show(field, theirs)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TheirChangesProps<V> {
  readonly found: readonly Difference<V>[];
  readonly fieldNames: FieldNames<V>;
  show(field: keyof V, value: unknown): string;
}

function displayValue(name: { show?(value: never): string }, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (name.show) return name.show(value as never);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
