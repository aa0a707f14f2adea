import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changedFields } from '../forms/merge.js';
import { Loaded } from '../graphql/loaded.js';
import type { PartnerToEditQuery } from '../graphql/operations.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { useCommand } from '../graphql/use-command.js';
import { useDone } from '../graphql/use-done.js';
import { Disputed } from '../sources/statements.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { PartnerForm } from './partner-form.js';
import { partnerValues } from './partner-values.js';
import { PartnerToEditDocument, UpdatePartnerDocument } from './partner.commands.graphql.js';
import { partnerWords } from './partner.words.js';

const route = getRouteApi('/partnerzy/$partnerId/edycja');

/** Corrects a partner and its names. */
export function PartnerEditPage(): ReactNode {
  const { partnerId } = route.useParams();
  const asked = useQuery(PartnerToEditDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'network-only',
  });
  return (
    <Loaded asked={asked} lines={10}>
      {({ partner }) => (partner?.viewerCan.edit ? <Edited partner={partner} /> : <NotYours />)}
    </Loaded>
  );
}

function Edited({ partner }: { readonly partner: NonNullable<PartnerToEditQuery['partner']> }): ReactNode {
  const words = useWords(partnerWords);
  const navigate = useNavigate();
  const done = useDone();
  const update = useCommand(UpdatePartnerDocument);
  const { id, name } = partner;
  const leave = () => void navigate({ to: '/partnerzy/$partnerId', params: { partnerId: id } });
  return (
    <Page
      title={words.editTitle(name)}
      above={
        <Link to="/partnerzy/$partnerId" params={{ partnerId: id }}>
          {name}
        </Link>
      }
    >
      <Disputed of={partner.statements} />
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
          if ('done' in outcome) done(words.saved, outcome.done.changeId);
          return outcome;
        }}
        onSaved={leave}
        onCancel={leave}
        parent={partner.parent}
      />
    </Page>
  );
}

function NotYours(): ReactNode {
  const words = useWords(partnerWords);
  return (
    <Page title={words.edit}>
      <RefusalText
        refusal={{ code: 'FORBIDDEN', fields: [], current: null, id: null, retryAfterSeconds: null }}
        doing="reading"
      />
    </Page>
  );
}
