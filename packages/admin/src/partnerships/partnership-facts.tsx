import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { PartnershipFactsFragment } from '../graphql/operations.js';
import { Facts } from '../ui/layout/facts.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { NamesInTime } from './names/names-in-time.js';
import { namesMessages } from './names/names.messages.js';
import { PartnershipFactsFragmentDocument } from './partnership-facts.graphql.js';
import { partnershipsMessages } from './partnerships.messages.js';

/** The facts about a partnership: founding date, area, status, and its names over time. */
export function PartnershipFacts({
  partnership,
}: {
  readonly partnership: FragmentType<PartnershipFactsFragment>;
}): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const dateText = useDateText();
  const { data } = useSuspenseFragment({
    fragment: PartnershipFactsFragmentDocument,
    fragmentName: 'PartnershipFacts',
    from: partnership,
  });
  const { foundedOn, endedOn, area, status, description, names } = data;
  const { inTime } = useMessages(namesMessages);
  return (
    <Section title={messages.about}>
      <Facts
        of={[
          [messages.founded, dateText(foundedOn)],
          [messages.ended, endedOn && dateText(endedOn)],
          [messages.status, status ? messages.statuses[status] : messages.unknown],
          [messages.area, area ?? messages.unknown],
          [messages.description, description && <span lang="pl">{description}</span>],
        ]}
      />
      <h3>{inTime}</h3>
      <NamesInTime names={names} />
    </Section>
  );
}
