import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../../forms/edit-form.js';
import { ChoiceField, TextField } from '../../forms/fields.js';
import type { EditForm } from '../../forms/use-edit-form.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import type { Found } from '../../ui/controls/search-select.js';
import { useWords } from '../../ui/text/words.js';
import { VenueOrNewField } from '../../venues/venue-or-new-field.js';
import { KINDS } from '../event-enums.js';
import { eventFormWords } from './event-form.words.js';
import { ForWhomFields, StateFields, TraditionFields, WhatFields } from './event-form-groups.js';
import type { EventValues } from './event-values.js';
import { eventsWords } from '../events.words.js';
import { useEventFieldNames } from './use-event-field-names.js';
import { WhenFields } from './when-fields.js';

interface EventFormProps<V extends EventValues> {
  readonly form: EditForm<V>;
  readonly choices: EventChoicesFragment;
  /** The place that is chosen at first. */
  readonly venue: Found | null;
  readonly saveLabel?: string;
  onCancel(): void;
  /** Who organises a new one, and who else takes part. */
  readonly organisers?: ReactNode;
  readonly participants?: ReactNode;
}

/** An event on one page: the few things that every event has, and the rest folded away under its name. */
export function EventForm<V extends EventValues>(props: EventFormProps<V>): ReactNode {
  const words = useWords(eventFormWords);
  const { kinds } = useWords(eventsWords);
  const { form, choices, venue, organisers, participants } = props;
  const fieldNames = useEventFieldNames(choices, form);
  const begun = form.fields.formState.defaultValues as EventValues;
  return (
    <EditFormFrame
      form={form}
      fieldNames={fieldNames}
      saveLabel={props.saveLabel}
      onCancel={props.onCancel}
      refusedHint={words.whoMay}
    >
      <TextField name="title" label={words.title} required maxLength={TEXT_LIMITS.title} />
      <ChoiceField
        name="kind"
        label={words.kind}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
      <WhenFields />
      {organisers}
      <VenueOrNewField name="venueId" label={words.where} hint={words.whereHint} chosen={venue} />
      <div>
        {participants}
        <WhatFields choices={choices} begun={begun} />
        <ForWhomFields begun={begun} withComplete={participants === undefined} />
        <TraditionFields choices={choices} begun={begun} />
        <StateFields />
      </div>
    </EditFormFrame>
  );
}
