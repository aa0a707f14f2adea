import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnershipsPageQuery } from '../graphql/operations.js';
import { Facts } from '../ui/layout/facts.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { formerNames } from './names/former-names.js';
import { namesMessages } from './names/names.messages.js';
import { coloursOf, PartnershipSymbolMark } from './mark/partnership-mark.js';
import styles from './partnerships.module.css';
import { partnershipsMessages } from './partnerships.messages.js';

type Tile = PartnershipsPageQuery['partnerships']['nodes'][number];

/** A summary of a partnership: name, founding date, area, number of partners, and next or latest event. */
export function PartnershipTile({ partnership }: { readonly partnership: Tile }): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const { formerly } = useMessages(namesMessages);
  const dateText = useDateText();
  const { id, name, names, foundedOn, area, scope, status } = partnership;
  const former = formerNames(names);
  const isOurs = scope === 'DISTRICT';
  return (
    <article className={styles.tile} style={coloursOf(partnership)}>
      <h2 className={styles.heading}>
        <PartnershipSymbolMark of={partnership} size={24} />
        <Link to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
          {name}
        </Link>
      </h2>
      {former && <p className={styles.formerly}>{formerly(former)}</p>}
      <Facts
        of={[
          [messages.status, status === 'ENDED' && messages.statuses.ENDED],
          [messages.founded, isOurs && dateText(foundedOn)],
          [messages.area, area ?? (isOurs && messages.unknown)],
          [messages.partners, isOurs && <PartnerCount of={partnership} />],
          eventFact(partnership, messages),
        ]}
      />
    </article>
  );
}

/**
 * The number of today's partners. Zero reads “none recorded”, because missing records do not prove that there
 * are none.
 */
function PartnerCount({ of: { id, memberships } }: { readonly of: Tile }): ReactNode {
  const messages = useMessages(partnershipsMessages);
  if (memberships.totalCount === 0) return messages.noPartners;
  return (
    <Link to="/partnerships/$partnershipId" params={{ partnershipId: id }} hash="partnerzy">
      {messages.partnersToday(memberships.totalCount)}
    </Link>
  );
}

/** The next event, or the latest if none is planned. */
function eventFact(
  { coming, latest }: Tile,
  messages: { readonly coming: string; readonly latest: string; readonly noEvents: string },
): readonly [string, ReactNode] {
  const [next] = coming.nodes;
  const event = next ?? latest.nodes[0];
  return [next ? messages.coming : messages.latest, event ? <EventLink event={event} /> : messages.noEvents];
}

function EventLink({ event }: { readonly event: Tile['latest']['nodes'][number] }): ReactNode {
  const dateText = useDateText();
  return (
    <>
      <Link to="/events/$eventId" params={{ eventId: event.id }}>
        {event.title}
      </Link>
      <span className={styles.when}>{dateText(event.date)}</span>
    </>
  );
}
