import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changedFields } from '../forms/merge.js';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnershipToEditQuery } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { ClosedForm } from '../history/closed-form.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnershipForm } from './partnership-form.js';
import { partnershipValues } from './partnership-values.js';
import { Disagreements } from '../sources/statements.js';
import { PartnershipToEditDocument, UpdatePartnershipDocument } from './partnership.commands.graphql.js';
import { partnershipsMessages } from './partnerships.messages.js';

const route = getRouteApi('/partnerships/$partnershipId/edit');

/** Edits a partnership: its names, mark, area, dates and status. */
export function PartnershipEditPage(): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const { partnershipId } = route.useParams();
  const query = useQuery(PartnershipToEditDocument, {
    variables: { id: partnershipId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryResult query={query} lines={10}>
      {({ partnership }) =>
        partnership?.viewerCan.edit ? (
          <EditPartnership partnership={partnership} />
        ) : (
          <ClosedForm
            title={messages.edit}
            form="partnership"
            missingId={partnership ? undefined : partnershipId}
          />
        )
      }
    </QueryResult>
  );
}

function EditPartnership({
  partnership,
}: {
  readonly partnership: NonNullable<PartnershipToEditQuery['partnership']>;
}): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const update = useCommand(UpdatePartnershipDocument);
  const { id, name } = partnership;
  const leave = () => void navigate({ to: '/partnerships/$partnershipId', params: { partnershipId: id } });
  return (
    <Page
      title={messages.editTitle(name)}
      breadcrumb={
        <Link to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
          {name}
        </Link>
      }
    >
      <Disagreements of={partnership.statements} />
      <PartnershipForm
        partnershipId={id}
        values={partnershipValues(partnership)}
        version={partnership.version}
        save={async (values, base, version) => {
          const outcome = await update.run({
            id,
            version: version ?? partnership.version,
            ...changedFields(base, values),
          });
          if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
          return outcome;
        }}
        onSaved={leave}
        onCancel={leave}
      />
    </Page>
  );
}
