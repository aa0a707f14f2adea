import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { PartnerNamesFragment } from '../graphql/operations.js';
import { NamesInTime } from '../partnerships/names/names-in-time.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerNamesFragmentDocument } from './partner-names.graphql.js';

/** The partner's present and past names, with their periods. */
export function PartnerNames({
  partner,
  action,
}: {
  readonly partner: FragmentType<PartnerNamesFragment>;
  readonly action: ReactNode;
}): ReactNode {
  const messages = useMessages(namesMessages);
  const { data } = useSuspenseFragment({
    fragment: PartnerNamesFragmentDocument,
    fragmentName: 'PartnerNames',
    from: partner,
  });
  return (
    <Section title={messages.inTime} action={action}>
      <NamesInTime names={data.names} />
    </Section>
  );
}
