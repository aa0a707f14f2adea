import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerCardFragment } from '../graphql/operations.js';
import { Facts } from '../ui/facts.js';
import { Section } from '../ui/section.js';
import { useDateText } from '../ui/use-date-text.js';
import { useWords } from '../ui/words.js';
import { PartnerCardFragmentDocument } from './partner-card.graphql.js';
import { partnerWords } from './partner.words.js';
import { partnersWords } from './partners.words.js';

/** What a partner is, and how the organisation itself is reached. */
export function PartnerCard({ partner }: { readonly partner: FragmentType<PartnerCardFragment> }): ReactNode {
  const words = useWords(partnerWords);
  const names = useWords(partnersWords);
  const dateText = useDateText();
  const { data } = useSuspenseFragment({
    fragment: PartnerCardFragmentDocument,
    fragmentName: 'PartnerCard',
    from: partner,
  });
  const happened = (date: { edtf: string } | null) => (date ? ` (${dateText(date)})` : '');
  return (
    <Section title={words.card}>
      <Facts
        of={[
          [words.kind, names.kinds[data.kind]],
          [words.sector, data.sector && names.sectors[data.sector]],
          [words.unitOf, data.parent && <PartnerLink of={data.parent} />],
          [
            words.units,
            data.units.length > 0 &&
              data.units.map((unit) => <PartnerLink key={unit.id} of={unit} isBlock />),
          ],
          ...data.predecessors.map(
            ({ predecessor, happenedOn }) =>
              [
                words.predecessor,
                <span key="from">
                  <PartnerLink of={predecessor} />
                  {happened(happenedOn)}
                </span>,
              ] as const,
          ),
          ...data.successors.map(
            ({ successor, happenedOn }) =>
              [
                words.successor,
                <span key="to">
                  <PartnerLink of={successor} />
                  {happened(happenedOn)}
                </span>,
              ] as const,
          ),
          [words.address, data.address],
          [words.phone, data.phone && <a href={`tel:${data.phone.replace(/[^\d+]/g, '')}`}>{data.phone}</a>],
          [words.email, data.email && <a href={`mailto:${data.email}`}>{data.email}</a>],
          [
            words.website,
            data.website && (
              <a href={data.website} rel="noreferrer">
                {data.website}
              </a>
            ),
          ],
          [words.venues, data.venues.map(({ name }) => name).join(', ')],
          [words.description, data.description],
        ]}
      />
    </Section>
  );
}

function PartnerLink({
  of,
  isBlock,
}: {
  readonly of: { id: string; name: string };
  readonly isBlock?: boolean;
}): ReactNode {
  const link = (
    <Link to="/partnerzy/$partnerId" params={{ partnerId: of.id }}>
      {of.name}
    </Link>
  );
  return isBlock ? <div>{link}</div> : link;
}
