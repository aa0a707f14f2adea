import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A thing, and what it is part of where it has no screen of its own. */
interface LinkedNode {
  readonly __typename: string;
  readonly id: string;
  readonly partner?: { readonly id: string } | null;
  readonly successor?: { readonly id: string };
  readonly event?: { readonly id: string };
  /** What a matter that was closed is about. */
  readonly subject?: LinkedNode;
  /** Of a page of the law. */
  readonly key?: string;
}

interface NodeLinkProps {
  readonly of: LinkedNode | null;
  readonly children: ReactNode;
}

/** To the screen where a thing is seen; what is on none of its own, to that of what it is part of. */
export function NodeLink({ of, children }: NodeLinkProps): ReactNode {
  switch (of?.__typename) {
    case 'Partner':
      return <ToPartner id={of.id}>{children}</ToPartner>;
    case 'Contact':
    case 'Membership':
      return <ToPartner id={of.partner?.id}>{children}</ToPartner>;
    case 'PartnerSuccession':
      return <ToPartner id={of.successor?.id}>{children}</ToPartner>;
    case 'Event':
      return <ToEvent id={of.id}>{children}</ToEvent>;
    case 'Participation':
      return <ToEvent id={of.event?.id}>{children}</ToEvent>;
    case 'Partnership':
      return (
        <Link to="/partnerships/$partnershipId" params={{ partnershipId: of.id }}>
          {children}
        </Link>
      );
    case 'Venue':
      return (
        <Link to="/venues/$venueId" params={{ venueId: of.id }}>
          {children}
        </Link>
      );
    case 'TodoDismissal':
      return <NodeLink of={of.subject ?? null}>{children}</NodeLink>;
    case 'Page':
      return <Link to={of.key === 'PRIVACY' ? '/privacy' : '/accessibility'}>{children}</Link>;
    case 'Account':
      return <Link to="/accounts">{children}</Link>;
    default:
      return children;
  }
}

interface ToProps {
  readonly id: string | undefined;
  readonly children: ReactNode;
}

function ToPartner({ id, children }: ToProps): ReactNode {
  if (id === undefined) return children;
  return (
    <Link to="/partners/$partnerId" params={{ partnerId: id }}>
      {children}
    </Link>
  );
}

function ToEvent({ id, children }: ToProps): ReactNode {
  if (id === undefined) return children;
  return (
    <Link to="/events/$eventId" params={{ eventId: id }}>
      {children}
    </Link>
  );
}
