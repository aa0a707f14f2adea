import type { ReactNode } from 'react';
import type { PartnershipMarkFragment } from '../../graphql/operations.js';
import { useMessages } from '../../ui/text/messages.js';
import { isOfNetwork, partnershipsOf } from '../organised.js';
import { markMessages } from './mark.messages.js';
import { JOINT_MARK, PartnershipSymbolMark } from './partnership-mark.js';

type Organiser =
  | Pick<PartnershipMarkFragment, '__typename' | 'id' | 'name' | 'symbol' | 'colour'>
  | { readonly __typename: 'Partner' | 'Network'; readonly id: string };

const SIZE = 14;

/** Whether a partnership or the network is among the organisers. */
export function hasMark(participations: readonly { readonly actor: Organiser | null }[]): boolean {
  return isOfNetwork({ participations }) || partnershipsOf({ participations }).length > 0;
}

/**
 * Marks the organiser of an event in a list: the symbol of its partnership, or the joint symbol if several
 * partnerships or a network organise it.
 */
export function OrganiserMark({
  of: participations,
}: {
  readonly of: readonly { readonly actor: Organiser | null }[];
}): ReactNode {
  const messages = useMessages(markMessages);
  const partnerships = partnershipsOf({ participations });
  const [first, second] = partnerships;
  const isJoint = second !== undefined || isOfNetwork({ participations });
  const mark = isJoint ? JOINT_MARK : first;
  if (!mark) return <span />;
  const name = partnerships.map((each) => each.name).join(', ') || messages.joint;
  return (
    <span title={name}>
      <PartnershipSymbolMark of={mark} size={SIZE} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
