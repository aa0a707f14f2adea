import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { VenueFactsFragment } from '../graphql/operations.js';
import { Facts } from '../ui/layout/facts.js';
import { Section } from '../ui/layout/section.js';
import { uiWords } from '../ui/text/ui.words.js';
import { useWords } from '../ui/text/words.js';
import { venueWords } from './venue.words.js';

/** What a place is: where it lies, what it is a part of, whose it is, who gets in and how many. */
export function VenueFacts({ venue }: { readonly venue: VenueFactsFragment }): ReactNode {
  const words = useWords(venueWords);
  const shared = useWords(uiWords);
  const { partOf, parts, partner, accessibility, capacity, exclusive } = venue;
  return (
    <Section title={words.card}>
      <Facts
        of={[
          [words.address, venue.address ?? shared.notKnown],
          [words.isPartOf, partOf && <VenueLink of={partOf} />],
          [
            words.parts,
            parts.length > 0 && parts.map((part) => <VenueLink key={part.id} of={part} isBlock />),
          ],
          [
            words.partner,
            partner && (
              <Link to="/partnerzy/$partnerId" params={{ partnerId: partner.id }}>
                {partner.name}
              </Link>
            ),
          ],
          [words.accessibility, accessibility ? words.accessible[accessibility] : shared.notKnown],
          [words.accessibilityNote, venue.accessibilityNote],
          [words.capacity, capacity !== null && words.people(capacity)],
          [words.exclusive, exclusive !== null && words.exclusiveAnswers[exclusive ? 'yes' : 'no']],
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
    <Link to="/miejsca/$venueId" params={{ venueId: of.id }}>
      {of.name}
    </Link>
  );
  return isBlock ? <div>{link}</div> : link;
}
