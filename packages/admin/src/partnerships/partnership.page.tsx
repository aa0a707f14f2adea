import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../accounts/session/history-link.js';
import { PartnershipEvents } from '../events/partnership-events.js';
import { CommandButton } from '../graphql/command-button.js';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnershipPageQuery } from '../graphql/operations.js';
import { PartnerPreviewArea } from '../events/partner-preview/partner-preview-area.js';
import { PartnershipRoster } from '../memberships/partnership-roster.js';
import { formerNames } from './names/former-names.js';
import { namesMessages } from './names/names.messages.js';
import { RenameButton } from './names/rename-button.js';
import { PartnershipFacts } from './partnership-facts.js';
import { PartnershipSymbolMark } from './mark/partnership-mark.js';
import { partnershipsMessages } from './partnerships.messages.js';
import { Statements } from '../sources/statements.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { Empty } from '../ui/layout/empty.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { ArchivePartnershipDocument, RenamePartnershipDocument } from './partnership.commands.graphql.js';
import { PartnershipPageDocument } from './partnership.page.graphql.js';
import styles from './partnership.module.css';

const route = getRouteApi('/partnerships/$partnershipId');

/** Everything about one partnership: facts, events, the roster on any day, and the sources. */
export function PartnershipPage(): ReactNode {
  const { partnershipId } = route.useParams();
  const [today] = useState(() => warsawDay(new Date()));
  const query = useQuery(PartnershipPageDocument, { variables: { id: partnershipId, today } });
  return (
    <QueryResult query={query} lines={12}>
      {({ partnership }) =>
        partnership ? (
          <PartnershipContent key={partnership.id} partnership={partnership} today={today} />
        ) : (
          <NotFound />
        )
      }
    </QueryResult>
  );
}

interface PartnershipContentProps {
  readonly partnership: NonNullable<PartnershipPageQuery['partnership']>;
  readonly today: string;
}

function PartnershipContent({ partnership, today }: PartnershipContentProps): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const { formerly } = useMessages(namesMessages);
  const former = formerNames(partnership.names);
  return (
    <Page
      title={partnership.name}
      hasPolishTitle
      breadcrumb={
        <span className={styles.above}>
          <PartnershipSymbolMark of={partnership} />
          <Link to="/partnerships">{messages.toAll}</Link>
        </span>
      }
      actions={<Actions partnership={partnership} />}
    >
      {former && <p className={styles.formerly}>{formerly(former)}</p>}
      <div className={styles.columns}>
        <PartnershipFacts partnership={partnership} />
        <PartnershipEvents partnership={partnership} />
      </div>
      <div id="partnerzy">
        <PartnerPreviewArea>
          <PartnershipRoster partnership={partnership} today={today} />
        </PartnerPreviewArea>
      </div>
      <div className={styles.statements}>
        <Statements of={partnership.statements} subject={partnership} />
      </div>
    </Page>
  );
}

function Actions({
  partnership: { id, version, name, viewerCan },
}: Pick<PartnershipContentProps, 'partnership'>): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const navigate = useNavigate();
  return (
    <>
      {viewerCan.edit && <RenameButton of={{ id, version, name }} command={RenamePartnershipDocument} />}
      {viewerCan.edit && (
        <LinkButton to="/partnerships/$partnershipId/edit" params={{ partnershipId: id }}>
          {messages.edit}
        </LinkButton>
      )}
      <ActionMenu>
        <HistoryLink of={id} />
        {viewerCan.archive && (
          <CommandButton
            variant="danger"
            command={ArchivePartnershipDocument}
            input={{ id, version }}
            doneText={messages.archived}
            onDone={() => void navigate({ to: '/partnerships' })}
          >
            {messages.archive}
          </CommandButton>
        )}
      </ActionMenu>
    </>
  );
}

function NotFound(): ReactNode {
  const messages = useMessages(partnershipsMessages);
  return (
    <Page title={messages.notHere}>
      <Empty text={messages.notHere}>
        <Link to="/partnerships">{messages.toAll}</Link>
      </Empty>
    </Page>
  );
}
