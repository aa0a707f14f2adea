import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../../accounts/session/viewer.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { RosterPageQuery } from '../../graphql/operations.js';
import { RemovedLink } from '../../history/removed-link.js';
import { Button } from '../../ui/controls/button.js';
import { Empty } from '../../ui/layout/empty.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { Page } from '../../ui/layout/page.js';
import { Pager } from '../../ui/layout/pager.js';
import { useMessages } from '../../ui/text/messages.js';
import { partnersMessages } from '../partners.messages.js';
import { PartnerPreviewArea } from '../../events/partner-preview/partner-preview-area.js';
import { RosterFilters } from './roster-filters.js';
import { RosterPageDocument } from './roster.page.graphql.js';
import { rosterVariables } from './roster.query.js';
import { RosterTable } from './roster-table.js';
import styles from './roster.module.css';
import { canEditContact } from './use-cell-edit.js';

const route = getRouteApi('/partners');

/**
 * All partners in one table. The search finds past names too; the server filters, sorts and pages. All
 * choices are stored in the address.
 */
export function RosterPage(): ReactNode {
  const messages = useMessages(partnersMessages);
  const { rights } = useViewer();
  const search = route.useSearch();
  const [today] = useState(() => warsawDay(new Date()));
  const query = useQuery(RosterPageDocument, { variables: rosterVariables(search, today) });
  return (
    <Page
      title={messages.title}
      actions={rights.coordinate && <LinkButton to="/partners/new">{messages.add}</LinkButton>}
    >
      <RosterFilters />
      <QueryResult query={query} lines={12}>
        {({ partners }) => <Results partners={partners} />}
      </QueryResult>
      <RemovedLink of="Partner" />
    </Page>
  );
}

function Results({ partners }: { readonly partners: RosterPageQuery['partners'] }): ReactNode {
  const messages = useMessages(partnersMessages);
  const navigate = route.useNavigate();
  if (partners.nodes.length === 0) return <NoPartners />;
  const turn = (to: { after?: string; before?: string }) =>
    void navigate({ search: (now) => ({ ...now, after: undefined, before: undefined, ...to }) });
  const { pageInfo } = partners;
  return (
    <>
      <p role="status">{messages.found(partners.totalCount)}</p>
      <PartnerPreviewArea>
        <RosterTable partners={partners.nodes} />
      </PartnerPreviewArea>
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ before: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ after: pageInfo.endCursor ?? undefined }) : undefined}
      />
      <p className={styles.keys}>
        {partners.nodes.some(canEditContact) ? messages.rosterKeys : messages.rosterPreviewKey}
      </p>
    </>
  );
}

/** Shown if no partner matches. Offers to search all partners, or to clear the filters if it already did. */
function NoPartners(): ReactNode {
  const messages = useMessages(partnersMessages);
  const navigate = route.useNavigate();
  const { scope, partnership } = route.useSearch();
  if (scope === 'all' && !partnership)
    return (
      <Empty text={messages.nobody} hint={messages.nobodyHint}>
        <Button variant="default" onClick={() => void navigate({ search: { scope } })}>
          {messages.clearFilters}
        </Button>
      </Empty>
    );
  return (
    <Empty text={messages.nobodyAmongMembers}>
      <Button
        variant="default"
        onClick={() => void navigate({ search: (now) => ({ ...now, scope: 'all', partnership: undefined }) })}
      >
        {messages.searchEverybody}
      </Button>
    </Empty>
  );
}
