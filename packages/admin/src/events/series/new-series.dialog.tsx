import type { ReactNode } from 'react';
import { EditFormFrame } from '../../forms/edit-form.js';
import type { NewNodeDialogProps } from '../../forms/or-new-field.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import { useCommand, type InputOf } from '../../graphql/use-command.js';
import { useHandOver } from '../../graphql/use-hand-over.js';
import type { CreateSeriesMutationVariables } from '../../graphql/operations.js';
import { SimilarNames } from '../../partnerships/names/similar-names.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useMessages } from '../../ui/text/messages.js';
import { CreateSeriesDocument } from './series.commands.graphql.js';
import { SeriesFields, useSeriesFieldNames, type SeriesValues } from './series-fields.js';
import { seriesMessages } from './series.messages.js';

export function NewSeriesDialog({ name, onCreated, onUndone, onClose }: NewNodeDialogProps): ReactNode {
  const messages = useMessages(seriesMessages);
  const handOver = useHandOver({ onCreated, onUndone });
  const create = useCommand(CreateSeriesDocument);
  const form = useEditForm<SeriesValues>({
    name: `series.new.${name}`,
    version: null,
    values: { title: name, kind: null, rule: null, description: null },
    save: async (values) => {
      // The form requires a kind.
      const outcome = await create.run(values as InputOf<CreateSeriesMutationVariables>);
      if ('done' in outcome) handOver(messages.created, outcome.done.series?.id, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  const choose = (id: string) => {
    onCreated(id);
    onClose();
  };
  return (
    <Dialog title={messages.newSeries} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={useSeriesFieldNames()}
        saveLabel={messages.add}
        onCancel={onClose}
      >
        <SeriesFields similar={<SimilarNames of="series" field="title" onChoose={choose} />} />
      </EditFormFrame>
    </Dialog>
  );
}
