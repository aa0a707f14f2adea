import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/controls/link-button.js';
import { useMessages } from '../../ui/text/messages.js';
import { sessionMessages } from './session.messages.js';
import { mayReadHistory } from './may-read-history.js';
import { useViewer } from './viewer.js';

/** A link to the history of a node, for viewers who may read it. */
export function HistoryLink({ of }: { readonly of: string }): ReactNode {
  const messages = useMessages(sessionMessages);
  if (!mayReadHistory(useViewer())) return null;
  return (
    <LinkButton variant="default" to="/history" search={{ subject: of }}>
      {messages.history}
    </LinkButton>
  );
}
