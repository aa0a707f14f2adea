import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changedFields } from '../forms/merge.js';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnerToEditQuery } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { ClosedForm } from '../history/closed-form.js';
import { Disagreements } from '../sources/statements.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerForm } from './partner-form.js';
import { partnerValues } from './partner-values.js';
import { PartnerToEditDocument, UpdatePartnerDocument } from './partner.commands.graphql.js';
import { partnerMessages } from './partner.messages.js';

const route = getRouteApi('/partners/$partnerId/edit');

/** Edits a partner and its names. */
export function PartnerEditPage(): ReactNode {
  const messages = useMessages(partnerMessages);
  const { partnerId } = route.useParams();
  const query = useQuery(PartnerToEditDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryResult query={query} lines={10}>
      {({ partner }) =>
        partner?.viewerCan.edit ? (
          <EditPartner partner={partner} />
        ) : (
          <ClosedForm title={messages.edit} form="partner" missingId={partner ? undefined : partnerId} />
        )
      }
    </QueryResult>
  );
}

function EditPartner({
  partner,
}: {
  readonly partner: NonNullable<PartnerToEditQuery['partner']>;
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const update = useCommand(UpdatePartnerDocument);
  const { id, name } = partner;
  const leave = () => void navigate({ to: '/partners/$partnerId', params: { partnerId: id } });
  return (
    <Page
      title={messages.editTitle(name)}
      breadcrumb={
        <Link to="/partners/$partnerId" params={{ partnerId: id }}>
          {name}
        </Link>
      }
    >
      <Disagreements of={partner.statements} />
      <PartnerForm
        name={`partner.${id}`}
        values={partnerValues(partner)}
        version={partner.version}
        save={async (values, base, version) => {
          const outcome = await update.run({
            id,
            version: version ?? partner.version,
            ...changedFields(base, values),
          });
          if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
          return outcome;
        }}
        onSaved={leave}
        onCancel={leave}
        parent={partner.parent}
      />
    </Page>
  );
}
