import type { ReactNode } from 'react';
import { EditFormFrame } from '../../forms/edit-form.js';
import { changedFields } from '../../forms/merge.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import type { SeriesFactsFragment } from '../../graphql/operations.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useMessages } from '../../ui/text/messages.js';
import { ruleValue } from './date-rule.js';
import { UpdateSeriesDocument } from './series.commands.graphql.js';
import { SeriesFields, useSeriesFieldNames, type SeriesValues } from './series-fields.js';
import { seriesMessages } from './series.messages.js';

interface SeriesDialogProps {
  readonly series: SeriesFactsFragment;
  onClose(): void;
}

/** Form to edit a series. */
export function SeriesDialog({ series, onClose }: SeriesDialogProps): ReactNode {
  const messages = useMessages(seriesMessages);
  const notifyDone = useNotifyDone();
  const update = useCommand(UpdateSeriesDocument);
  const { id, title, kind, rule, description } = series;
  const form = useEditForm<SeriesValues>({
    name: `series.${id}`,
    version: series.version,
    values: { title, kind, rule: rule && ruleValue(rule.kind, rule), description },
    save: async (values, base, version) => {
      const outcome = await update.run({
        id,
        version: version ?? series.version,
        ...changedFields(base, values),
      });
      if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  return (
    <Dialog title={messages.editSeries} onClose={onClose}>
      <EditFormFrame form={form} fieldNames={useSeriesFieldNames()} onCancel={onClose}>
        <SeriesFields />
      </EditFormFrame>
    </Dialog>
  );
}
