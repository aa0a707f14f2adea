import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { ChipsField, YesNoField } from '../../forms/choice-fields.js';
import { FieldError } from '../../forms/field-error.js';
import { ChoiceField, TextField } from '../../forms/fields.js';
import fields from '../../forms/fields.module.css';
import { CollapsibleFields } from '../../forms/collapsible-fields.js';
import { NumberField } from '../../forms/number-field.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useMessages } from '../../ui/text/messages.js';
import { AUDIENCE_VALUES, EVENT_STATUS_VALUES, EVENT_VISIBILITY_VALUES } from '../../graphql/enums.js';
import { eventFormMessages } from './event-form.messages.js';
import styles from './event-form.module.css';
import type { EventValues } from './event-values.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { SeriesOrNewField } from '../series/series-field.js';
import { TopicsField } from '../topics/topics-field.js';

interface GroupProps {
  readonly choices: EventChoicesFragment;
  /** Initial values of the form: a group with values starts open. */
  readonly initial: EventValues;
}

/** Description, theme and topics. */
export function ContentFields({ choices, initial }: GroupProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  return (
    <CollapsibleFields
      title={messages.what}
      isOpen={Boolean(initial.description ?? initial.theme) || initial.topicIds.length > 0}
    >
      <TextField
        name="description"
        label={messages.description}
        rows={3}
        maxLength={TEXT_LIMITS.description}
      />
      <TextField name="theme" label={messages.theme} maxLength={TEXT_LIMITS.title} />
      <TopicsField name="topicIds" topics={choices.topics} />
    </CollapsibleFields>
  );
}

/** Audiences and attendance. */
export function AudienceFields({
  initial,
  withComplete,
}: Pick<GroupProps, 'initial'> & { readonly withComplete: boolean }): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { audiences } = useMessages(eventEnumMessages);
  return (
    <CollapsibleFields
      title={messages.forWhom}
      isOpen={initial.audiences.length > 0 || initial.attendance !== null}
    >
      <ChipsField
        name="audiences"
        label={messages.audiences}
        options={AUDIENCE_VALUES.map((value) => ({ value, label: audiences[value] }))}
      />
      <fieldset className={fields.group} data-field="attendance">
        <legend>{messages.attendance}</legend>
        <p className={fields.hint}>{messages.attendanceHint}</p>
        <div className={styles.pair}>
          <NumberField name="attendance.min" label={messages.atLeast} />
          <NumberField name="attendance.max" label={messages.atMost} />
        </div>
        <TextField name="attendance.wording" label={messages.wording} maxLength={TEXT_LIMITS.wording} />
        <FieldError name="attendance" />
      </fieldset>
      {withComplete && <CompleteField />}
    </CollapsibleFields>
  );
}

/** Whether the list of participants is complete. */
export function CompleteField(): ReactNode {
  const messages = useMessages(eventFormMessages);
  return (
    <YesNoField name="participantsComplete" label={messages.complete} answers={messages.completeAnswers} />
  );
}

/** The series, and the number of the edition. */
export function TraditionFields({ choices, initial }: GroupProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  const chosen = choices.eventSeries.nodes.find(({ id }) => id === initial.seriesId);
  return (
    <CollapsibleFields
      title={messages.tradition}
      isOpen={initial.seriesId !== null || initial.edition !== null}
    >
      <div className={styles.pair}>
        <SeriesOrNewField
          name="seriesId"
          label={messages.tradition}
          chosen={chosen && { id: chosen.id, name: chosen.title }}
        />
        <NumberField name="edition" label={messages.edition} />
      </div>
    </CollapsibleFields>
  );
}

/**
 * Status and visibility. Shown even while the group is folded, since they decide who may save and read an
 * event.
 */
export function StateFields(): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { statuses, visibilities } = useMessages(eventEnumMessages);
  const [status, visibility] = useWatch<EventValues, ['status', 'visibility']>({
    name: ['status', 'visibility'],
  });
  return (
    <CollapsibleFields
      title={messages.state}
      note={`${statuses[status]} · ${visibilities[visibility].toLowerCase()}`}
    >
      <div className={styles.pair}>
        <ChoiceField
          name="status"
          label={messages.status}
          options={EVENT_STATUS_VALUES.map((value) => ({ value, label: statuses[value] }))}
        />
        <ChoiceField
          name="visibility"
          label={messages.visibility}
          options={EVENT_VISIBILITY_VALUES.map((value) => ({ value, label: visibilities[value] }))}
        />
      </div>
    </CollapsibleFields>
  );
}
