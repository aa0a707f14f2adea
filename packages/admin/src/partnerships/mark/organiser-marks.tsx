import type { ReactNode } from 'react';
import type { PartnershipMarkFragment } from '../../graphql/operations.js';
import { useMessages } from '../../ui/text/messages.js';
import { markMessages } from './mark.messages.js';
import { JOINT_MARK, PartnershipSymbolMark } from './partnership-mark.js';

type Mark = Pick<PartnershipMarkFragment, '__typename' | 'id' | 'name' | 'symbol' | 'colour'>;

interface Organiser {
  readonly actor: Mark | { readonly __typename: 'Partner' | 'Network'; readonly id: string } | null;
}

const SIZE = 14;

/** Whose an event is, in a row of events: the symbol of its partnership, or that of what is done together. */
export function OrganiserMarks({ of }: { readonly of: readonly Organiser[] }): ReactNode {
  const { joint } = useMessages(markMessages);
  const found = new Map<string, Mark>();
  for (const { actor } of of) if (actor?.__typename === 'Partnership') found.set(actor.id, actor);
  const [first, second] = found.values();
  const isJoint = second !== undefined || of.some(({ actor }) => actor?.__typename === 'Network');
  if (!isJoint && !first) return <span />;
  const name = isJoint ? [...found.values()].map((each) => each.name).join(', ') || joint : first?.name;
  return (
    <span title={name}>
      <PartnershipSymbolMark of={isJoint || !first ? JOINT_MARK : first} size={SIZE} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
