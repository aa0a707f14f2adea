import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../../forms/edit-form.js';
import { ChoiceField, TextField } from '../../forms/fields.js';
import type { EditForm } from '../../forms/use-edit-form.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import type { SearchOption } from '../../ui/controls/search-select.js';
import { useMessages } from '../../ui/text/messages.js';
import { VenueOrNewField } from '../../venues/venue-or-new-field.js';
import { EVENT_KIND_VALUES } from '../../graphql/enums.js';
import { eventFormMessages } from './event-form.messages.js';
import { AudienceFields, StateFields, TraditionFields, ContentFields } from './event-form-groups.js';
import type { EventValues } from './event-values.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { SimilarEvents } from './similar-events.js';
import { useEventFieldNames } from './use-event-field-names.js';
import { WhenFields } from './when-fields.js';

interface EventFormProps<V extends EventValues> {
  readonly form: EditForm<V>;
  readonly choices: EventChoicesFragment;
  /** The venue chosen initially. */
  readonly venue: SearchOption | null;
  readonly saveLabel?: string;
  onCancel(): void;
  /** Fields for organisers and other participants; only for a new event. */
  readonly organisers?: ReactNode;
  readonly participants?: ReactNode;
}

/** The form of an event on one page: the fields that every event needs, and the rest in folded groups. */
export function EventForm<V extends EventValues>(props: EventFormProps<V>): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { kinds } = useMessages(eventEnumMessages);
  const { form, choices, venue, organisers, participants } = props;
  const fieldNames = useEventFieldNames(choices, form);
  const begun = form.fields.formState.defaultValues as EventValues;
  return (
    <EditFormFrame
      form={form}
      fieldNames={fieldNames}
      saveLabel={props.saveLabel}
      onCancel={props.onCancel}
      refusedHint={messages.whoMay}
    >
      <TextField name="title" label={messages.title} required maxLength={TEXT_LIMITS.title} />
      <ChoiceField
        name="kind"
        label={messages.kind}
        options={EVENT_KIND_VALUES.map((value) => ({ value, label: kinds[value] }))}
      />
      <WhenFields />
      {participants !== undefined && <SimilarEvents />}
      {organisers}
      <VenueOrNewField name="venueId" label={messages.where} hint={messages.whereHint} chosen={venue} />
      <div>
        {participants}
        <ContentFields choices={choices} initial={begun} />
        <AudienceFields initial={begun} withComplete={participants === undefined} />
        <TraditionFields choices={choices} initial={begun} />
        <StateFields />
      </div>
    </EditFormFrame>
  );
}
