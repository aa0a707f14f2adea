import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HistoryButton } from '../accounts/session/history-button.js';
import { ActButton } from '../graphql/act-button.js';
import { Loaded } from '../graphql/loaded.js';
import type { PartnerPageQuery } from '../graphql/operations.js';
import { formerNames } from '../partnerships/names/name-values.js';
import { namesWords } from '../partnerships/names/names.words.js';
import { Statements } from '../sources/statements.js';
import { Empty } from '../ui/layout/empty.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { PartnerCard } from './partner-card.js';
import { PartnerContacts } from '../contacts/partner-contacts.js';
import { PartnerMemberships } from '../memberships/partner-memberships.js';
import { PartnerNames } from './partner-names.js';
import { PartnerTies } from '../collaborations/partner-ties.js';
import { PartnerTimeline } from '../participations/partner-timeline.js';
import { ArchivePartnerDocument } from './partner.commands.graphql.js';
import { PartnerPageDocument } from './partner.page.graphql.js';
import styles from './partner.module.css';
import { partnerWords } from './partner.words.js';

const route = getRouteApi('/partnerzy/$partnerId');

/** Everything known of one partner: what it is, its names in time, where it belongs, whom to call, what it took part in. */
export function PartnerPage(): ReactNode {
  const { partnerId } = route.useParams();
  const asked = useQuery(PartnerPageDocument, { variables: { id: partnerId } });
  return (
    <Loaded asked={asked} lines={10}>
      {({ partner }) => (partner ? <Shown partner={partner} /> : <NotHere />)}
    </Loaded>
  );
}

function Shown({ partner }: { readonly partner: NonNullable<PartnerPageQuery['partner']> }): ReactNode {
  const words = useWords(partnerWords);
  const names = useWords(namesWords);
  const former = formerNames(partner.names);
  return (
    <Page
      title={partner.name}
      isNamed
      above={<Link to="/partnerzy">{words.toRoster}</Link>}
      actions={<Actions partner={partner} />}
    >
      {former && <p className={styles.formerly}>{names.formerly(former)}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <PartnerCard partner={partner} />
          <PartnerMemberships partner={partner} />
          <PartnerNames partner={partner} />
          <Statements of={partner.statements} />
        </div>
        <div className={styles.column}>
          <PartnerContacts partner={partner} />
          <PartnerTies key={partner.id} partner={partner} />
          <PartnerTimeline partner={partner} />
        </div>
      </div>
    </Page>
  );
}

function Actions({
  partner: { id, version, viewerCan },
}: {
  readonly partner: NonNullable<PartnerPageQuery['partner']>;
}): ReactNode {
  const words = useWords(partnerWords);
  const navigate = useNavigate();
  return (
    <>
      <HistoryButton of={id} />
      {viewerCan.archive && (
        <ActButton
          command={ArchivePartnerDocument}
          input={{ id, version }}
          doneText={words.archived}
          onDone={() => void navigate({ to: '/partnerzy' })}
        >
          {words.archive}
        </ActButton>
      )}
      {viewerCan.edit && (
        <LinkButton to="/partnerzy/$partnerId/edycja" params={{ partnerId: id }}>
          {words.edit}
        </LinkButton>
      )}
    </>
  );
}

function NotHere(): ReactNode {
  const words = useWords(partnerWords);
  return (
    <Page title={words.notHere}>
      <Empty text={words.notHere}>
        <Link to="/partnerzy">{words.toRoster}</Link>
      </Empty>
    </Page>
  );
}
