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
  /** The heading of the form. */
  readonly title: string;
  readonly form: keyof typeof closedFormMessages.pl.whoMay;
  /** The thing that the form would change, unless the viewer sees it: it may be archived. */
  readonly missingId?: string | undefined;
}

/**
 * Stands where a form would, for people who cannot save it. Visitors sign in here and the form opens; others learn who
 * may save it, or restore what was archived.
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

/** What is not here, or was archived and can be restored. */
function MissingNode({ id }: { readonly id: string }): ReactNode {
  const messages = useMessages(closedFormMessages);
  const query = useQuery(ArchivedNodeDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <QueryResult query={query} lines={2}>
      {({ changes }) => {
        const items = changes.nodes.flatMap((change) => change.items);
        // Only those who may restore it learn that it was archived.
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
