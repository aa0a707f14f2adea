import type { ReactNode } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EdtfField, type DateValue } from '../../forms/edtf/edtf-field.js';
import { FieldError, useFieldError } from '../../forms/field-error.js';
import { ChoiceField, TextField } from '../../forms/fields.js';
import { NAME_KIND_VALUES } from '../../graphql/enums.js';
import { Button } from '../../ui/controls/button.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import type { NameValue } from './name-values.js';
import styles from './names.module.css';
import { namesMessages } from './names.messages.js';

/** Any form whose values have the names in their member `names`. */
interface Named {
  names: NameValue[];
}

/** Edits all names of a node. The period of each name is collapsed. */
export function NamesField(): ReactNode {
  const messages = useMessages(namesMessages);
  const { control } = useFormContext<Named>();
  const { fields, append, remove } = useFieldArray({ control, name: 'names' });
  return (
    <fieldset className={styles.list} data-field="names">
      <legend>{messages.names}</legend>
      {fields.map(({ id }, i) => (
        <NameRow key={id} index={i} onRemove={fields.length > 1 ? () => remove(i) : undefined} />
      ))}
      <FieldError name="names" />
      <div>
        <Button
          variant="default"
          size="sm"
          onClick={() => append({ name: '', kind: 'ALIAS', validFrom: null, validTo: null })}
        >
          {messages.add}
        </Button>
      </div>
    </fieldset>
  );
}

function NameRow({
  index,
  onRemove,
}: {
  readonly index: number;
  readonly onRemove?: (() => void) | undefined;
}): ReactNode {
  const messages = useMessages(namesMessages);
  const { control } = useFormContext<Named>();
  const dateText = useDateText();
  const errorOf = useFieldError();
  const value = useWatch({ control, name: `names.${index}` });
  // A half-typed date is shown as “…”.
  const said = (date: DateValue | null) => (date?.edtf === '' ? '…' : dateText(date));
  const isWrong = [`validFrom`, `validTo`].some((each) => errorOf(`names.${index}.${each}`));
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <TextField name={`names.${index}.name`} label={messages.name} required maxLength={TEXT_LIMITS.name} />
        <ChoiceField
          name={`names.${index}.kind`}
          label={messages.kind}
          options={NAME_KIND_VALUES.map((kind) => ({ value: kind, label: messages.kinds[kind] }))}
        />
      </div>
      <details open={isWrong || undefined}>
        <summary>{messages.inUse(said(value.validFrom), said(value.validTo))}</summary>
        <div className={styles.times}>
          <EdtfField name={`names.${index}.validFrom`} label={messages.from} />
          <EdtfField name={`names.${index}.validTo`} label={messages.to} allowOpenEnd />
        </div>
      </details>
      {onRemove && (
        <div>
          <Button
            variant="subtle"
            size="compact"
            aria-label={messages.removeName(value?.name ?? '')}
            onClick={onRemove}
          >
            {messages.remove}
          </Button>
        </div>
      )}
    </div>
  );
}
