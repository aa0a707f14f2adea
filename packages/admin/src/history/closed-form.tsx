import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { SignInHere } from '../accounts/session/restricted-page.js';
import { useViewer } from '../accounts/session/viewer.js';
import { CommandButton } from '../graphql/command-button.js';
import { QueryResult } from '../graphql/query-result.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { ArchivedNodeDocument } from './closed-form.graphql.js';
import { closedFormMessages } from './closed-form.messages.js';
import { restoreCommand } from './restore-command.js';

interface ClosedFormProps {
  readonly title: string;
  readonly form: keyof typeof closedFormMessages.pl.whoMay;
  /** The id of the node to edit, if the viewer does not find it: it may be archived. */
  readonly missingId?: string | undefined;
}

/**
 * Replaces a form for people who cannot save it. Visitors sign in here and the form opens. Others learn who
 * may save it, or can restore an archived node.
 */
export function ClosedForm({ title, form, missingId }: ClosedFormProps): ReactNode {
  const messages = useMessages(closedFormMessages);
  const viewer = useViewer();
  return (
    <Page title={title}>
      {!viewer.account ? (
        <SignInHere why={messages.signIn} />
      ) : missingId === undefined ? (
        <p>{messages.noRight(messages.whoMay[form])}</p>
      ) : mayReadHistory(viewer) ? (
        <MissingNode id={missingId} />
      ) : (
        <p>{messages.notHere}</p>
      )}
    </Page>
  );
}

/** Tells that a node does not exist, or offers to restore it if it is archived. */
function MissingNode({ id }: { readonly id: string }): ReactNode {
  const messages = useMessages(closedFormMessages);
  const query = useQuery(ArchivedNodeDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <QueryResult query={query} lines={2}>
      {({ changes }) => {
        const items = changes.nodes.flatMap((change) => change.items);
        // Only people who may restore a node learn that it was archived.
        const item = items.find(({ subjectId, viewerCan }) => subjectId === id && viewerCan.restore);
        if (!item || item.subjectVersion === null) return <p>{messages.notHere}</p>;
        return (
          <>
            <p>{messages.archived}</p>
            <CommandButton
              command={restoreCommand(item.subjectType)}
              input={{ id, version: item.subjectVersion }}
              doneText={messages.restored}
            >
              {messages.restore}
            </CommandButton>
          </>
        );
      }}
    </QueryResult>
  );
}
