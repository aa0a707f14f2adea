import type { TypedDocumentNode } from '@apollo/client';
import { useState, type ReactNode } from 'react';
import type { RenameInput } from '../../graphql/operations.js';
import { Button } from '../../ui/controls/button.js';
import { useMessages } from '../../ui/text/messages.js';
import { namesMessages } from './names.messages.js';
import { RenameDialog } from './rename.dialog.js';

interface RenameButtonProps<D> {
  readonly of: { readonly id: string; readonly version: number; readonly name: string };
  readonly command: TypedDocumentNode<D, { input: RenameInput }>;
}

/** Renames from a day on. */
export function RenameButton<D>({ of, command }: RenameButtonProps<D>): ReactNode {
  const messages = useMessages(namesMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {messages.rename}
      </Button>
      {isOpen && <RenameDialog of={of} command={command} onClose={() => setOpen(false)} />}
    </>
  );
}
