import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnershipRosterQueryVariables, RosterEntryFragment } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { ConnectionPager } from '../ui/layout/pager.js';
import { Section } from '../ui/layout/section.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { MembershipDialog } from './membership.dialog.js';
import { MembershipToEditDocument, PartnershipRosterDocument } from './partnership-roster.graphql.js';
import type { PartnershipRosterSearch } from './partnership-roster.search.js';
import { PartnershipRosterTable } from './partnership-roster-table.js';
import { partnershipRosterMessages } from './partnership-roster.messages.js';
import styles from './partnership-roster.module.css';
import { RosterDay } from './roster-day.js';
import type { RosterMembership, RosterMemberships } from './roster-membership.js';
import { RosterProposals } from './roster-proposals.js';
import { usePrintRoster } from './use-print-roster.js';

const PAGE_SIZE = 100;
const route = getRouteApi('/partnerships/$partnershipId');

interface PartnershipRosterProps {
  readonly partnership: { readonly id: string; readonly viewerCan: { readonly edit: boolean } };
  readonly today: string;
}

/** The partners that belong, or may belong, to a partnership on a given day, with their proposals. */
export function PartnershipRoster({ partnership, today }: PartnershipRosterProps): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const search = route.useSearch();
  const [isAdding, setAdds] = useState(false);
  const { id, viewerCan } = partnership;
  // The certainty of a membership depends on the requested day, so cached values of another day would be
  // wrong.
  const variables = variablesOf(id, today, search);
  const query = useQuery(PartnershipRosterDocument, { variables, fetchPolicy: 'no-cache' });
  const { all, isLoading, print } = usePrintRoster(variables);
  const { edited, edit } = useEditedMembership(query.data?.partnership?.memberships.nodes);
  return (
    <Section title={messages.title} action={viewerCan.edit && <AddButton onAdd={() => setAdds(true)} />}>
      <RosterDay today={today} isPrintLoading={isLoading} onPrint={() => void print()} />
      <QueryResult query={query} lines={10}>
        {(data) =>
          data.partnership && (
            <>
              <RosterProposals memberships={data.partnership.waiting.nodes} onEdit={edit} />
              <Results
                memberships={data.partnership.memberships}
                all={all}
                today={today}
                onEdit={viewerCan.edit ? edit : undefined}
              />
            </>
          )
        }
      </QueryResult>
      {isAdding && (
        <MembershipDialog
          title={messages.addTitle}
          of={{ partnershipId: id }}
          membership={null}
          onClose={() => setAdds(false)}
        />
      )}
      {edited && viewerCan.edit && (
        <MembershipDialog
          title={messages.editOf(edited.partner.name)}
          of={{ partnershipId: id }}
          membership={edited}
          onClose={() => edit(null)}
        />
      )}
    </Section>
  );
}

/**
 * The membership that the address names for editing. A link can open it directly, whichever page of the
 * roster lists it.
 */
function useEditedMembership(shown: readonly RosterEntryFragment[] | undefined) {
  const { membership } = route.useSearch();
  const navigate = route.useNavigate();
  const found = shown?.find(({ id }) => id === membership);
  const isElsewhere = membership !== undefined && shown !== undefined && !found;
  const query = useQuery(MembershipToEditDocument, {
    variables: { id: membership ?? '' },
    skip: !isElsewhere,
  });
  const node = query.data?.node;
  const edited = found ?? (isElsewhere && node?.__typename === 'Membership' ? node : undefined);
  const edit = (membership: { readonly id: string } | null) =>
    void navigate({
      search: (now) => ({ ...now, membership: membership?.id }),
      replace: membership === null,
      resetScroll: false,
    });
  return { edited, edit };
}

function AddButton({ onAdd }: { onAdd(): void }): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  return (
    <Button variant="default" size="sm" className={styles.onScreen} onClick={onAdd}>
      {messages.add}
    </Button>
  );
}

interface ResultsProps {
  readonly memberships: RosterMemberships;
  /** The rows of all pages, while they are being printed. */
  readonly all: readonly RosterMembership[] | null;
  readonly today: string;
  readonly onEdit: ((membership: RosterEntryFragment) => void) | undefined;
}

function Results({ memberships, all, today, onEdit }: ResultsProps): ReactNode {
  const { nodes, totalCount, pageInfo } = memberships;
  const messages = useMessages(partnershipRosterMessages);
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const day = search.asOf ?? today;
  const isEver = search.scope === 'ever';
  const turn = (to: Partial<PartnershipRosterSearch>) =>
    void navigate({ search: (now) => ({ ...now, after: undefined, before: undefined, ...to }) });
  if (nodes.length === 0) return <p role="status">{isEver ? messages.nobodyEver : messages.nobody}</p>;
  return (
    <div className={styles.found}>
      <p role="status">
        {isEver ? messages.foundEver(totalCount) : messages.found(totalCount, edtfText(day, language))}
      </p>
      {nodes.some(({ certainty }) => certainty === 'POSSIBLE') && (
        <p className={styles.hint}>{messages.uncertain}</p>
      )}
      {!all && nodes.length < totalCount && (
        <p className={styles.printed}>{messages.printedPart(nodes.length, totalCount)}</p>
      )}
      <PartnershipRosterTable memberships={all ?? nodes} day={day} onEdit={onEdit} />
      {!all && (
        <div className={styles.onScreen}>
          <ConnectionPager pageInfo={pageInfo} onTurn={turn} />
        </div>
      )}
    </div>
  );
}

function variablesOf(
  id: string,
  today: string,
  { asOf: day, scope, after, before }: PartnershipRosterSearch,
): PartnershipRosterQueryVariables {
  const page = before ? { last: PAGE_SIZE, before: before } : { first: PAGE_SIZE, after: after };
  return { id, asOf: day ?? today, ever: scope === 'ever', ...page };
}
