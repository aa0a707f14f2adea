import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import { useMessages } from '../ui/text/messages.js';
import { ArchiveVenueDocument } from './venue.commands.graphql.js';
import { venueMessages } from './venue.messages.js';

interface ArchiveVenueButtonProps {
  readonly of: {
    readonly id: string;
    readonly version: number;
    readonly viewerCan: { readonly archive: boolean };
  };
  onDone?(): void;
}

/** A button that archives a venue, for viewers who may. */
export function ArchiveVenueButton({
  of: { id, version, viewerCan },
  onDone,
}: ArchiveVenueButtonProps): ReactNode {
  const messages = useMessages(venueMessages);
  if (!viewerCan.archive) return null;
  return (
    <CommandButton
      variant="danger"
      command={ArchiveVenueDocument}
      input={{ id, version }}
      doneText={messages.archived}
      onDone={onDone}
    >
      {messages.archive}
    </CommandButton>
  );
}
