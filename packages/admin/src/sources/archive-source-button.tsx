import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { SourceFactsFragment } from '../graphql/operations.js';
import { useMessages } from '../ui/text/messages.js';
import { ArchiveSourceDocument } from './source.commands.graphql.js';
import { sourceMessages } from './source.messages.js';

interface ArchiveSourceButtonProps {
  readonly of: Pick<SourceFactsFragment, 'id' | 'version' | 'viewerCan'>;
  onDone?(): void;
}

/** A button that archives a source, for viewers who may. */
export function ArchiveSourceButton({
  of: { id, version, viewerCan },
  onDone,
}: ArchiveSourceButtonProps): ReactNode {
  const messages = useMessages(sourceMessages);
  if (!viewerCan.archive) return null;
  return (
    <CommandButton
      variant="danger"
      command={ArchiveSourceDocument}
      input={{ id, version }}
      doneText={messages.archived}
      onDone={onDone}
    >
      {messages.archive}
    </CommandButton>
  );
}
