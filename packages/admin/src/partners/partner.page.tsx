import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HistoryLink } from '../accounts/session/history-link.js';
import { CommandButton } from '../graphql/command-button.js';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnerPageQuery } from '../graphql/operations.js';
import { formerNames } from '../partnerships/names/former-names.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import { RenameButton } from '../partnerships/names/rename-button.js';
import { Statements } from '../sources/statements.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { Empty } from '../ui/layout/empty.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerCard } from './partner-card.js';
import { PartnerContacts } from '../contacts/partner-contacts.js';
import { PartnerMemberships } from '../memberships/partner-memberships.js';
import { PartnerNames } from './partner-names.js';
import { PartnerSuccessions } from './successions/partner-successions.js';
import { PartnerCollaborations } from '../collaborations/partner-collaborations.js';
import { PartnerTimeline } from '../events/partner-timeline.js';
import { ArchivePartnerDocument, RenamePartnerDocument } from './partner.commands.graphql.js';
import { PartnerPageDocument } from './partner.page.graphql.js';
import styles from './partner.module.css';
import { partnerMessages } from './partner.messages.js';

const route = getRouteApi('/partners/$partnerId');

/** Everything known about one partner: facts, names over time, memberships, contacts and events. */
export function PartnerPage(): ReactNode {
  const { partnerId } = route.useParams();
  const query = useQuery(PartnerPageDocument, { variables: { id: partnerId } });
  return (
    <QueryResult query={query} lines={10}>
      {({ partner }) => (partner ? <PartnerContent partner={partner} /> : <NotFound />)}
    </QueryResult>
  );
}

function PartnerContent({
  partner,
}: {
  readonly partner: NonNullable<PartnerPageQuery['partner']>;
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const names = useMessages(namesMessages);
  const former = formerNames(partner.names);
  return (
    <Page
      title={partner.name}
      hasPolishTitle
      breadcrumb={<Link to="/partners">{messages.toRoster}</Link>}
      actions={<Actions partner={partner} />}
    >
      {former && <p className={styles.formerly}>{names.formerly(former)}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <PartnerNames
            partner={partner}
            action={
              partner.viewerCan.edit && (
                <RenameButton of={partner} command={RenamePartnerDocument} variant="subtle" />
              )
            }
          />
          <PartnerTimeline partner={partner} />
          <Statements of={partner.statements} subject={partner} />
        </div>
        <div className={styles.column}>
          <PartnerContacts partner={partner} />
          <PartnerMemberships partner={partner} />
          <PartnerCollaborations key={partner.id} partner={partner} />
          <PartnerSuccessions partner={partner} />
          <PartnerCard partner={partner} />
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
  const messages = useMessages(partnerMessages);
  const navigate = useNavigate();
  return (
    <>
      {viewerCan.edit && (
        <LinkButton to="/partners/$partnerId/edit" params={{ partnerId: id }}>
          {messages.edit}
        </LinkButton>
      )}
      <ActionMenu>
        <HistoryLink of={id} />
        {viewerCan.archive && (
          <CommandButton
            variant="danger"
            command={ArchivePartnerDocument}
            input={{ id, version }}
            doneText={messages.archived}
            onDone={() => void navigate({ to: '/partners' })}
          >
            {messages.archive}
          </CommandButton>
        )}
      </ActionMenu>
    </>
  );
}

function NotFound(): ReactNode {
  const messages = useMessages(partnerMessages);
  return (
    <Page title={messages.notHere}>
      <Empty text={messages.notHere}>
        <Link to="/partners">{messages.toRoster}</Link>
      </Empty>
    </Page>
  );
}
