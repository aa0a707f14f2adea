import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerCardFragment } from '../graphql/operations.js';
import { Facts } from '../ui/layout/facts.js';
import { MailLink, PhoneLink, SiteLink } from '../ui/controls/contact-links.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerCardFragmentDocument } from './partner-card.graphql.js';
import { partnerMessages } from './partner.messages.js';
import { partnersMessages } from './partners.messages.js';

/** The partner's kind, sector and relatives, and the organisation's own contact details. */
export function PartnerCard({ partner }: { readonly partner: FragmentType<PartnerCardFragment> }): ReactNode {
  const messages = useMessages(partnerMessages);
  const names = useMessages(partnersMessages);
  const { data } = useSuspenseFragment({
    fragment: PartnerCardFragmentDocument,
    fragmentName: 'PartnerCard',
    from: partner,
  });
  const relatives = useRelatives(data);
  return (
    <Section title={messages.card}>
      <Facts
        of={[
          [messages.kind, names.kinds[data.kind]],
          [messages.sector, data.sector && names.sectors[data.sector]],
          ...relatives,
          [messages.address, data.address],
          [messages.phone, data.phone && <PhoneLink phone={data.phone} />],
          [messages.email, data.email && <MailLink email={data.email} />],
          [messages.website, data.website && <SiteLink url={data.website} />],
          [messages.venues, data.venues.map(({ name }) => name).join(', ')],
          [messages.description, data.description && <span lang="pl">{data.description}</span>],
        ]}
      />
    </Section>
  );
}

/** The partner's parent organisation and its own units. */
function useRelatives(data: PartnerCardFragment): readonly (readonly [string, ReactNode])[] {
  const messages = useMessages(partnerMessages);
  return [
    [messages.unitOf, data.parent && <PartnerLink of={data.parent} />],
    [
      messages.units,
      data.units.length > 0 && data.units.map((unit) => <PartnerLink key={unit.id} of={unit} isBlock />),
    ],
  ];
}

interface Relative {
  readonly id: string;
  readonly name: string;
}

function PartnerLink({ of, isBlock }: { readonly of: Relative; readonly isBlock?: boolean }): ReactNode {
  const link = (
    <Link to="/partners/$partnerId" params={{ partnerId: of.id }}>
      {of.name}
    </Link>
  );
  return isBlock ? <div>{link}</div> : link;
}
