import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { ClosedForm } from '../history/closed-form.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { nextMark } from './mark/next-mark.js';
import { newNameValues } from './names/name-values.js';
import { PartnershipForm } from './partnership-form.js';
import { PartnershipListDocument } from './partnership-list.graphql.js';
import type { PartnershipValues } from './partnership-values.js';
import { CreatePartnershipDocument } from './partnership.commands.graphql.js';
import { partnershipsMessages } from './partnerships.messages.js';

/** Creates a partnership of the district, with the next free symbol and colour. */
export function PartnershipNewPage(): ReactNode {
  const { newTitle } = useMessages(partnershipsMessages);
  const { rights } = useViewer();
  const query = useQuery(PartnershipListDocument, { skip: !rights.keepDistrict });
  if (!rights.keepDistrict) return <ClosedForm title={newTitle} form="newPartnership" />;
  return (
    <QueryResult query={query} lines={10}>
      {({ partnerships }) => <NewPartnership mark={nextMark(partnerships.nodes)} />}
    </QueryResult>
  );
}

function NewPartnership({ mark }: { readonly mark: Pick<PartnershipValues, 'symbol' | 'colour'> }) {
  const messages = useMessages(partnershipsMessages);
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const create = useCommand(CreatePartnershipDocument);
  const open = (partnershipId: string | undefined) =>
    void navigate(
      partnershipId
        ? { to: '/partnerships/$partnershipId', params: { partnershipId } }
        : { to: '/partnerships' },
    );
  return (
    <Page title={messages.newTitle} breadcrumb={<Link to="/partnerships">{messages.title}</Link>}>
      <PartnershipForm
        partnershipId={null}
        values={{
          names: newNameValues(''),
          area: null,
          ...mark,
          foundedOn: null,
          endedOn: null,
          status: null,
          description: null,
        }}
        version={null}
        save={async (values) => {
          const outcome = await create.run({ ...values, scope: 'DISTRICT' });
          if ('done' in outcome) {
            notifyDone(messages.created, outcome.done.changeId);
            open(outcome.done.partnership?.id);
          }
          return outcome;
        }}
        onSaved={() => undefined}
        onCancel={() => open(undefined)}
      />
    </Page>
  );
}
