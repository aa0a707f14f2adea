import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { ChipsField, YesNoField } from '../../forms/choice-fields.js';
import { ChoiceField, TextField } from '../../forms/fields.js';
import fields from '../../forms/fields.module.css';
import { Folded } from '../../forms/folded.js';
import { NumberField } from '../../forms/number-field.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useWords } from '../../ui/text/words.js';
import { AUDIENCES, STATUSES, VISIBILITIES } from '../event-enums.js';
import { eventFormWords } from './event-form.words.js';
import styles from './event-form.module.css';
import type { EventValues } from './event-values.js';
import { eventsWords } from '../events.words.js';

interface GroupProps {
  readonly choices: EventChoicesFragment;
  /** What the form began with: a group that holds something stands open. */
  readonly begun: EventValues;
}

/** What it is about. */
export function WhatFields({ choices, begun }: GroupProps): ReactNode {
  const words = useWords(eventFormWords);
  return (
    <Folded
      title={words.what}
      isOpen={Boolean(begun.description ?? begun.theme) || begun.topicIds.length > 0}
    >
      <TextField name="description" label={words.description} rows={3} maxLength={TEXT_LIMITS.description} />
      <TextField name="theme" label={words.theme} maxLength={TEXT_LIMITS.title} />
      {choices.topics.length > 0 && (
        <ChipsField
          name="topicIds"
          label={words.topics}
          options={choices.topics.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Folded>
  );
}

/** For whom it is, and how many came. */
export function ForWhomFields({
  begun,
  withComplete,
}: Pick<GroupProps, 'begun'> & { readonly withComplete: boolean }): ReactNode {
  const words = useWords(eventFormWords);
  const { audiences } = useWords(eventsWords);
  return (
    <Folded title={words.forWhom} isOpen={begun.audiences.length > 0 || begun.attendance !== null}>
      <ChipsField
        name="audiences"
        label={words.audiences}
        options={AUDIENCES.map((value) => ({ value, label: audiences[value] }))}
      />
      <fieldset className={fields.group} data-field="attendance">
        <legend>{words.attendance}</legend>
        <p className={fields.hint}>{words.attendanceHint}</p>
        <div className={styles.pair}>
          <NumberField name="attendance.min" label={words.atLeast} />
          <NumberField name="attendance.max" label={words.atMost} />
        </div>
        <TextField name="attendance.wording" label={words.wording} maxLength={TEXT_LIMITS.wording} />
      </fieldset>
      {withComplete && <CompleteField />}
    </Folded>
  );
}

/** Whether those who are entered are all there were. */
export function CompleteField(): ReactNode {
  const words = useWords(eventFormWords);
  return <YesNoField name="participantsComplete" label={words.complete} answers={words.completeAnswers} />;
}

/** Which tradition it belongs to. */
export function TraditionFields({ choices, begun }: GroupProps): ReactNode {
  const words = useWords(eventFormWords);
  return (
    <Folded title={words.tradition} isOpen={begun.seriesId !== null || begun.edition !== null}>
      <div className={styles.pair}>
        <ChoiceField
          name="seriesId"
          label={words.tradition}
          options={[
            { value: '', label: words.noSeries },
            ...choices.eventSeries.nodes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <NumberField name="edition" label={words.edition} />
      </div>
    </Folded>
  );
}

/** How far it has come and who sees it: said even while folded away, for it decides who may save it and who reads it. */
export function StateFields(): ReactNode {
  const words = useWords(eventFormWords);
  const { statuses, visibilities } = useWords(eventsWords);
  const [status, visibility] = useWatch<EventValues, ['status', 'visibility']>({
    name: ['status', 'visibility'],
  });
  return (
    <Folded title={words.state} note={`${statuses[status]} · ${visibilities[visibility].toLowerCase()}`}>
      <div className={styles.pair}>
        <ChoiceField
          name="status"
          label={words.status}
          options={STATUSES.map((value) => ({ value, label: statuses[value] }))}
        />
        <ChoiceField
          name="visibility"
          label={words.visibility}
          options={VISIBILITIES.map((value) => ({ value, label: visibilities[value] }))}
        />
      </div>
    </Folded>
  );
}
