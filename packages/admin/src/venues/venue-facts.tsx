import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { VenueFactsFragment } from '../graphql/operations.js';
import { Facts } from '../ui/layout/facts.js';
import { Section } from '../ui/layout/section.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import { venueMessages } from './venue.messages.js';

/** The facts about a venue: address, parent and parts, owner, accessibility and capacity. */
export function VenueFacts({ venue }: { readonly venue: VenueFactsFragment }): ReactNode {
  const messages = useMessages(venueMessages);
  const shared = useMessages(uiMessages);
  const { partOf, parts, partner, accessibility, capacity, exclusive } = venue;
  return (
    <Section title={messages.card}>
      <Facts
        of={[
          [messages.address, venue.address ?? shared.notKnown],
          [messages.isPartOf, partOf && <VenueLink of={partOf} />],
          [
            messages.parts,
            parts.length > 0 && parts.map((part) => <VenueLink key={part.id} of={part} isBlock />),
          ],
          [
            messages.partner,
            partner && (
              <Link to="/partners/$partnerId" params={{ partnerId: partner.id }}>
                {partner.name}
              </Link>
            ),
          ],
          [messages.accessibility, accessibility ? messages.accessible[accessibility] : shared.notKnown],
          [messages.accessibilityNote, venue.accessibilityNote],
          [messages.capacity, capacity !== null && messages.people(capacity)],
          [messages.exclusive, exclusive !== null && messages.exclusiveAnswers[exclusive ? 'yes' : 'no']],
        ]}
      />
    </Section>
  );
}

interface Linked {
  readonly id: string;
  readonly name: string;
}

function VenueLink({ of, isBlock }: { readonly of: Linked; readonly isBlock?: boolean }): ReactNode {
  const link = (
    <Link to="/venues/$venueId" params={{ venueId: of.id }}>
      {of.name}
    </Link>
  );
  return isBlock ? <div>{link}</div> : link;
}
