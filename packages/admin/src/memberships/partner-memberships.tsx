import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { PartnerMembershipsFragment } from '../graphql/operations.js';
import { PartnershipMark } from '../partnerships/mark/partnership-mark.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useWords } from '../ui/text/words.js';
import { MembershipDialog } from './membership.dialog.js';
import { PartnerMembershipsFragmentDocument } from './partner-memberships.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerWords } from '../partners/partner.words.js';
import { partnersWords } from '../partners/partners.words.js';

type ShownMembership = PartnerMembershipsFragment['memberships']['nodes'][number];

/** Where it belongs and belonged; leaving and coming back are two rows. */
export function PartnerMemberships({
  partner,
}: {
  readonly partner: FragmentType<PartnerMembershipsFragment>;
}): ReactNode {
  const words = useWords(partnerWords);
  const { data } = useSuspenseFragment({
    fragment: PartnerMembershipsFragmentDocument,
    fragmentName: 'PartnerMemberships',
    from: partner,
  });
  const [open, setOpen] = useState<ShownMembership | 'new' | null>(null);
  const mayAdd = usePartnerships().some(({ viewerCan }) => viewerCan.edit);
  const { nodes } = data.memberships;
  return (
    <Section
      title={words.memberships}
      action={
        mayAdd && (
          <Button variant="default" size="sm" onClick={() => setOpen('new')}>
            {words.addMembership}
          </Button>
        )
      }
    >
      {nodes.length === 0 && <p>{words.noMemberships}</p>}
      {nodes.length > 0 && (
        <ul className={styles.rows}>
          {nodes.map((membership) => (
            <Row key={membership.id} membership={membership} onEdit={() => setOpen(membership)} />
          ))}
        </ul>
      )}
      {open && (
        <MembershipDialog
          title={open === 'new' ? words.addMembership : words.editMembership}
          of={{ partnerId: data.id }}
          membership={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function Row({ membership, onEdit }: { readonly membership: ShownMembership; onEdit(): void }): ReactNode {
  const words = useWords(partnerWords);
  const { roles } = useWords(partnersWords);
  const dateText = useDateText();
  const { partnership, role, from, to, statements } = membership;
  const sources = [...new Set(statements.map(({ source }) => source.title))];
  return (
    <li>
      <PartnershipMark of={partnership} />
      <span className={styles.note}>
        {roles[role]} · {words.from.toLowerCase()}: {dateText(from)}
        {to && ` · ${words.to.toLowerCase()}: ${dateText(to)}`}
        {sources.length > 0 && ` · ${sources.join(', ')}`}
      </span>
      {partnership.viewerCan.edit && (
        <span className={styles.acts}>
          <Button
            variant="subtle"
            size="compact"
            aria-label={`${words.edit}: ${partnership.name}`}
            onClick={onEdit}
          >
            {words.edit}
          </Button>
        </span>
      )}
    </li>
  );
}
