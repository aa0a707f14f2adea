import type { TypedDocumentNode } from '@apollo/client';
import { useState, type ReactNode } from 'react';
import type { RenameInput } from '../../graphql/operations.js';
import { Button, type ButtonStyle } from '../../ui/controls/button.js';
import { useMessages } from '../../ui/text/messages.js';
import { namesMessages } from './names.messages.js';
import { RenameDialog } from './rename.dialog.js';

interface RenameButtonProps<D> {
  readonly of: { readonly id: string; readonly version: number; readonly name: string };
  readonly command: TypedDocumentNode<D, { input: RenameInput }>;
  readonly variant?: ButtonStyle['variant'];
}

/** Opens the dialog that renames a node from a given day on. */
export function RenameButton<D>({ of, command, variant = 'default' }: RenameButtonProps<D>): ReactNode {
  const messages = useMessages(namesMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} size={variant === 'subtle' ? 'sm' : 'md'} onClick={() => setOpen(true)}>
        {messages.rename}
      </Button>
      {isOpen && <RenameDialog of={of} command={command} onClose={() => setOpen(false)} />}
    </>
  );
}
