import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { SeenVersion } from '../graphql/decision-list.js';
import { useMessages } from '../ui/text/messages.js';
import { ConfirmMembershipsDocument, DeclineMembershipsDocument } from './membership.commands.graphql.js';
import { proposalMessages } from './proposal.messages.js';

interface MembershipAnswersProps {
  readonly memberships: SeenVersion[];
  /** The name of the partner or partnership of a single membership; undefined for a selection. */
  readonly name: string | undefined;
  /** Called after success. The memberships may then have left the list that had the focus. */
  onDone?(): void;
}

/** Confirms or declines proposed memberships in one change. */
export function MembershipAnswers({ memberships, name, onDone }: MembershipAnswersProps): ReactNode {
  const messages = useMessages(proposalMessages);
  const { length } = memberships;
  const shared = { size: 'compact' as const, input: { memberships }, onDone };
  return (
    <>
      <CommandButton
        {...shared}
        command={ConfirmMembershipsDocument}
        doneText={messages.confirmed(length)}
        aria-label={name && messages.confirmOf(name)}
      >
        {name ? messages.confirm : messages.confirmSelected(length)}
      </CommandButton>
      <CommandButton
        {...shared}
        variant="quiet"
        command={DeclineMembershipsDocument}
        doneText={messages.declined(length)}
        aria-label={name && messages.declineOf(name)}
      >
        {name ? messages.decline : messages.declineSelected(length)}
      </CommandButton>
    </>
  );
}
