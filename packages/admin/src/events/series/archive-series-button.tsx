import type { ReactNode } from 'react';
import { CommandButton } from '../../graphql/command-button.js';
import type { SeriesFactsFragment } from '../../graphql/operations.js';
import { useMessages } from '../../ui/text/messages.js';
import { ArchiveSeriesDocument } from './series.commands.graphql.js';
import { seriesMessages } from './series.messages.js';

interface ArchiveSeriesButtonProps {
  readonly of: Pick<SeriesFactsFragment, 'id' | 'version' | 'viewerCan'>;
  onDone?(): void;
}

/** Archives a series; null for viewers who may not. */
export function ArchiveSeriesButton({
  of: { id, version, viewerCan },
  onDone,
}: ArchiveSeriesButtonProps): ReactNode {
  const messages = useMessages(seriesMessages);
  if (!viewerCan.archive) return null;
  return (
    <CommandButton
      variant="danger"
      command={ArchiveSeriesDocument}
      input={{ id, version }}
      doneText={messages.archived}
      onDone={onDone}
    >
      {messages.archive}
    </CommandButton>
  );
}
