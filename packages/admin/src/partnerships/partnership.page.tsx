import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryButton } from '../accounts/session/history-button.js';
import { PartnershipEvents } from '../events/partnership-events.js';
import { Loaded } from '../graphql/loaded.js';
import type { PartnershipPageQuery } from '../graphql/operations.js';
import { PartnershipRoster } from '../memberships/partnership-roster.js';
import { formerNames } from './names/name-values.js';
import { namesWords } from './names/names.words.js';
import { PartnershipFacts } from './partnership-facts.js';
import { PartnershipSymbolMark } from './mark/partnership-mark.js';
import { partnershipsWords } from './partnerships.words.js';
import { Statements } from '../sources/statements.js';
import { Empty } from '../ui/layout/empty.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { PartnershipPageDocument } from './partnership.page.graphql.js';
import styles from './partnership.module.css';

const route = getRouteApi('/partnerstwa/$partnershipId');

/** What is up with one partnership: what it is, what it does, who belongs on any day, and how that is known. */
export function PartnershipPage(): ReactNode {
  const { partnershipId } = route.useParams();
  const [today] = useState(() => warsawDay(new Date()));
  const asked = useQuery(PartnershipPageDocument, { variables: { id: partnershipId, today } });
  return (
    <Loaded asked={asked} lines={12}>
      {({ partnership }) =>
        partnership ? <Shown key={partnership.id} partnership={partnership} today={today} /> : <NotHere />
      }
    </Loaded>
  );
}

interface ShownProps {
  readonly partnership: NonNullable<PartnershipPageQuery['partnership']>;
  readonly today: string;
}

function Shown({ partnership, today }: ShownProps): ReactNode {
  const words = useWords(partnershipsWords);
  const { formerly } = useWords(namesWords);
  const former = formerNames(partnership.names);
  return (
    <Page
      title={partnership.name}
      isNamed
      above={
        <span className={styles.above}>
          <PartnershipSymbolMark of={partnership} />
          <Link to="/partnerstwa">{words.toAll}</Link>
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
        <PartnershipRoster partnership={partnership} today={today} />
      </div>
      <div className={styles.statements}>
        <Statements of={partnership.statements} />
      </div>
    </Page>
  );
}

function Actions({ partnership: { id, viewerCan } }: Pick<ShownProps, 'partnership'>): ReactNode {
  const words = useWords(partnershipsWords);
  return (
    <>
      <HistoryButton of={id} />
      {viewerCan.edit && (
        <LinkButton to="/partnerstwa/$partnershipId/edycja" params={{ partnershipId: id }}>
          {words.edit}
        </LinkButton>
      )}
    </>
  );
}

function NotHere(): ReactNode {
  const words = useWords(partnershipsWords);
  return (
    <Page title={words.notHere}>
      <Empty text={words.notHere}>
        <Link to="/partnerstwa">{words.toAll}</Link>
      </Empty>
    </Page>
  );
}
