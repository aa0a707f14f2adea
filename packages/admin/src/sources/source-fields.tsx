import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { DayField } from '../forms/day-field.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { SOURCE_KIND_VALUES } from '../graphql/enums.js';
import type { SourceKind } from '../graphql/operations.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { sourceKindMessages } from './source-kinds.messages.js';
import { sourceMessages } from './source.messages.js';

/** The form's values for a source. A new source starts without a kind. */
export interface SourceValues {
  title: string;
  kind: SourceKind | null;
  publisher: string | null;
  url: string | null;
  retrievedOn: string | null;
  note: string | null;
}

/** The fields of a source. */
export function SourceFields({ similar }: { readonly similar?: ReactNode }): ReactNode {
  const messages = useMessages(sourceMessages);
  const kinds = useMessages(sourceKindMessages);
  return (
    <>
      <TextField name="title" label={messages.title} required maxLength={TEXT_LIMITS.title} />
      {similar}
      <ChoiceField
        name="kind"
        label={messages.kind}
        required
        options={SOURCE_KIND_VALUES.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField name="publisher" label={messages.publisher} maxLength={TEXT_LIMITS.name} />
      <TextField name="url" label={messages.url} type="url" />
      <DayField name="retrievedOn" label={messages.retrievedOn} />
      <TextField name="note" label={messages.note} rows={2} maxLength={TEXT_LIMITS.note} />
    </>
  );
}

/** The label of each field of a source, and the text of its value in a conflict. */
export function useSourceFieldNames(): FieldNames<SourceValues> {
  const messages = useMessages(sourceMessages);
  const kinds = useMessages(sourceKindMessages);
  const language = useLanguage();
  return {
    title: { label: messages.title },
    kind: { label: messages.kind, show: (kind: SourceKind) => kinds[kind] },
    publisher: { label: messages.publisher },
    url: { label: messages.url },
    retrievedOn: { label: messages.retrievedOn, show: (day: string) => edtfText(day, language) },
    note: { label: messages.note },
  };
}
