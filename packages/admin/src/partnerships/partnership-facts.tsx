import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { PartnershipFactsFragment } from '../graphql/operations.js';
import { Facts } from '../ui/layout/facts.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useWords } from '../ui/text/words.js';
import { NamesInTime } from './names/names-in-time.js';
import { namesWords } from './names/names.words.js';
import { PartnershipFactsFragmentDocument } from './partnership-facts.graphql.js';
import { partnershipsWords } from './partnerships.words.js';

/** What a partnership is: since when, where, whether it works, and all its names in time. */
export function PartnershipFacts({
  partnership,
}: {
  readonly partnership: FragmentType<PartnershipFactsFragment>;
}): ReactNode {
  const words = useWords(partnershipsWords);
  const dateText = useDateText();
  const { data } = useSuspenseFragment({
    fragment: PartnershipFactsFragmentDocument,
    fragmentName: 'PartnershipFacts',
    from: partnership,
  });
  const { foundedOn, endedOn, area, status, description, names } = data;
  const { names: namesWord } = useWords(namesWords);
  return (
    <Section title={words.about}>
      <Facts
        of={[
          [words.founded, dateText(foundedOn)],
          [words.ended, endedOn && dateText(endedOn)],
          [words.status, status ? words.statuses[status] : words.unknown],
          [words.area, area ?? words.unknown],
          [words.description, description && <span lang="pl">{description}</span>],
        ]}
      />
      <h3>{namesWord}</h3>
      <NamesInTime names={names} />
    </Section>
  );
}
