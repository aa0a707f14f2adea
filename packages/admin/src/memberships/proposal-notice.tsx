import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import notice from '../ui/layout/notice.module.css';
import { useMessages } from '../ui/text/messages.js';
import { PartnerToAddDocument } from './membership.dialog.graphql.js';
import { proposalMessages } from './proposal.messages.js';

/** Warns that the chosen partner can only be proposed as a member. */
export function ProposalNotice(): ReactNode {
  const messages = useMessages(proposalMessages);
  const partnerId = useWatch<{ partnerId: string | null }, 'partnerId'>({ name: 'partnerId' });
  const { data } = useQuery(PartnerToAddDocument, {
    variables: { id: partnerId ?? '' },
    skip: partnerId === null,
  });
  const partner = partnerId === null ? null : data?.partner;
  const elsewhere = partner?.memberships.nodes.map(({ partnership }) => partnership.name) ?? [];
  return (
    <div role="status">
      {partner && !partner.viewerCan.edit && (
        <p className={notice.notice}>
          {messages.willBeProposed(partner.name, [...new Set(elsewhere)].join(', '))}
        </p>
      )}
    </div>
  );
}
