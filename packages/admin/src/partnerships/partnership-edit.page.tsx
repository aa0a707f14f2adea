import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changedFields } from '../forms/merge.js';
import { Loaded } from '../graphql/loaded.js';
import type { PartnershipToEditQuery } from '../graphql/operations.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { useCommand } from '../graphql/use-command.js';
import { useDone } from '../graphql/use-done.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { PartnershipForm } from './partnership-form.js';
import { partnershipValues } from './partnership-values.js';
import { Disputed } from '../sources/statements.js';
import { PartnershipToEditDocument, UpdatePartnershipDocument } from './partnership.commands.graphql.js';
import { partnershipsWords } from './partnerships.words.js';

const route = getRouteApi('/partnerstwa/$partnershipId/edycja');

/** Corrects a partnership: its names in time, its mark, its area, its life. */
export function PartnershipEditPage(): ReactNode {
  const { partnershipId } = route.useParams();
  const asked = useQuery(PartnershipToEditDocument, {
    variables: { id: partnershipId },
    fetchPolicy: 'network-only',
  });
  return (
    <Loaded asked={asked} lines={10}>
      {({ partnership }) =>
        partnership?.viewerCan.edit ? <Edited partnership={partnership} /> : <NotYours />
      }
    </Loaded>
  );
}

function Edited({
  partnership,
}: {
  readonly partnership: NonNullable<PartnershipToEditQuery['partnership']>;
}): ReactNode {
  const words = useWords(partnershipsWords);
  const navigate = useNavigate();
  const done = useDone();
  const update = useCommand(UpdatePartnershipDocument);
  const { id, name } = partnership;
  const leave = () => void navigate({ to: '/partnerstwa/$partnershipId', params: { partnershipId: id } });
  return (
    <Page
      title={words.editTitle(name)}
      above={
        <Link to="/partnerstwa/$partnershipId" params={{ partnershipId: id }}>
          {name}
        </Link>
      }
    >
      <Disputed of={partnership.statements} />
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
          if ('done' in outcome) done(words.saved, outcome.done.changeId);
          return outcome;
        }}
        onSaved={leave}
        onCancel={leave}
      />
    </Page>
  );
}

function NotYours(): ReactNode {
  const words = useWords(partnershipsWords);
  return (
    <Page title={words.edit}>
      <RefusalText
        refusal={{ code: 'FORBIDDEN', fields: [], current: null, id: null, retryAfterSeconds: null }}
        doing="reading"
      />
    </Page>
  );
}
