import type { DateRule } from '@partnerstwa/shared/feasts';
import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../../forms/conflict.dialog.js';
import { ChoiceField, TextField } from '../../forms/fields.js';
import { EVENT_KIND_VALUES } from '../../graphql/enums.js';
import type { EventKind } from '../../graphql/operations.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { dateRuleText } from './date-rule-text.js';
import type { RuleValue } from './date-rule.js';
import { RuleField } from './rule-field.js';
import { seriesMessages } from './series.messages.js';

/** Values of the form of a series. A new one starts without a kind. */
export interface SeriesValues {
  title: string;
  kind: EventKind | null;
  rule: RuleValue | null;
  description: string | null;
}

export function SeriesFields({ similar }: { readonly similar?: ReactNode }): ReactNode {
  const messages = useMessages(seriesMessages);
  const { kinds } = useMessages(eventEnumMessages);
  return (
    <>
      <TextField
        name="title"
        label={messages.title}
        hint={messages.titleHint}
        required
        maxLength={TEXT_LIMITS.title}
      />
      {similar}
      <ChoiceField
        name="kind"
        label={messages.kind}
        required
        options={EVENT_KIND_VALUES.map((value) => ({ value, label: kinds[value] }))}
      />
      <RuleField />
      <TextField
        name="description"
        label={messages.description}
        rows={3}
        maxLength={TEXT_LIMITS.description}
      />
    </>
  );
}

/** The labels of the fields of a series, and the texts of their values. */
export function useSeriesFieldNames(): FieldNames<SeriesValues> {
  const messages = useMessages(seriesMessages);
  const { kinds } = useMessages(eventEnumMessages);
  const language = useLanguage();
  return {
    title: { label: messages.title },
    kind: { label: messages.kind, show: (kind: EventKind) => kinds[kind] },
    rule: { label: messages.rule, show: (rule: DateRule) => dateRuleText(rule, language) },
    description: { label: messages.description },
  };
}
