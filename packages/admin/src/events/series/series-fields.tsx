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

/** A series as the form holds it. The kind of a new one is not known at first. */
export interface SeriesValues {
  title: string;
  kind: EventKind | null;
  rule: RuleValue | null;
  description: string | null;
}

/** The fields of a series. */
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

/** What the fields of a series are called, and how their values are said. */
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
