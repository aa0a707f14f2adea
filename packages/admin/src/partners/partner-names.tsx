import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { PartnerNamesFragment } from '../graphql/operations.js';
import { NamesInTime } from '../partnerships/names/names-in-time.js';
import { namesWords } from '../partnerships/names/names.words.js';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import { PartnerNamesFragmentDocument } from './partner-names.graphql.js';

/** Every name it bears or bore, in time. */
export function PartnerNames({
  partner,
}: {
  readonly partner: FragmentType<PartnerNamesFragment>;
}): ReactNode {
  const words = useWords(namesWords);
  const { data } = useSuspenseFragment({
    fragment: PartnerNamesFragmentDocument,
    fragmentName: 'PartnerNames',
    from: partner,
  });
  return (
    <Section title={words.names}>
      <NamesInTime names={data.names} />
    </Section>
  );
}
