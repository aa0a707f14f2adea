import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { useViewer } from '../accounts/session/viewer.js';
import type { NodeType } from '../graphql/node-manifest.js';
import list from '../ui/layout/list.module.css';
import { useMessages } from '../ui/text/messages.js';
import { removedMessages } from './removed.messages.js';

/** Leads from a list to the nodes that were removed from it and can be restored. */
export function RemovedLink({ of }: { readonly of: NodeType }): ReactNode {
  const messages = useMessages(removedMessages);
  if (!mayReadHistory(useViewer())) return null;
  return (
    <p className={list.removed}>
      <Link to="/history" search={{ removed: 'yes', kind: of }}>
        {messages.showRemoved}
      </Link>
    </p>
  );
}
