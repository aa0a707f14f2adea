import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Fragment, useState, type ReactNode } from 'react';
import type { PartnerMembershipsFragment } from '../graphql/operations.js';
import { PartnershipMark } from '../partnerships/mark/partnership-mark.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { MembershipAnswers } from './membership-answers.js';
import { MembershipBadge } from './membership-badge.js';
import { MembershipDialog } from './membership.dialog.js';
import { PartnerMembershipsFragmentDocument } from './partner-memberships.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerMessages } from '../partners/partner.messages.js';
import { partnersMessages } from '../partners/partners.messages.js';

type ShownMembership = PartnerMembershipsFragment['memberships']['nodes'][number];

/** The partner's memberships, past and present. A partner that left and came back has two rows. */
export function PartnerMemberships({
  partner,
}: {
  readonly partner: FragmentType<PartnerMembershipsFragment>;
}): ReactNode {
  const messages = useMessages(partnerMessages);
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
      title={messages.memberships}
      action={
        mayAdd && (
          <Button variant="default" size="sm" onClick={() => setOpen('new')}>
            {messages.addMembership}
          </Button>
        )
      }
    >
      {nodes.length === 0 && <p>{messages.noMemberships}</p>}
      {nodes.length > 0 && (
        <ul className={styles.rows}>
          {nodes.map((membership) => (
            <Row key={membership.id} membership={membership} onEdit={() => setOpen(membership)} />
          ))}
        </ul>
      )}
      {open && (
        <MembershipDialog
          title={open === 'new' ? messages.addMembership : messages.editMembership}
          of={{ partnerId: data.id }}
          membership={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function Row({ membership, onEdit }: { readonly membership: ShownMembership; onEdit(): void }): ReactNode {
  const messages = useMessages(partnerMessages);
  const { id, version, status, partnership, viewerCan } = membership;
  return (
    <li>
      <PartnershipMark of={partnership} />
      <MembershipBadge status={status} />
      <Details of={membership} />
      <span className={styles.acts}>
        {status === 'PROPOSED' && viewerCan.confirm && (
          <MembershipAnswers memberships={[{ id, version }]} name={partnership.name} />
        )}
        {viewerCan.edit && (
          <Button
            variant="subtle"
            size="compact"
            aria-label={`${messages.edit}: ${partnership.name}`}
            onClick={onEdit}
          >
            {messages.edit}
          </Button>
        )}
      </span>
    </li>
  );
}

/** The role, the period and the sources of a membership. */
function Details({ of: { role, from, to, statements } }: { readonly of: ShownMembership }): ReactNode {
  const messages = useMessages(partnerMessages);
  const { roles } = useMessages(partnersMessages);
  const dateText = useDateText();
  const sources = new Map(statements.map(({ source }) => [source.id, source.title]));
  return (
    <span className={styles.note}>
      {roles[role]} · {messages.from.toLowerCase()}: {dateText(from)}
      {to && ` · ${messages.to.toLowerCase()}: ${dateText(to)}`}
      {[...sources].map(([id, title], i) => (
        <Fragment key={id}>
          {i === 0 ? ' · ' : ', '}
          <Link lang="pl" to="/sources/$sourceId" params={{ sourceId: id }}>
            {title}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
