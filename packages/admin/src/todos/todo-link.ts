import { linkOptions } from '@tanstack/react-router';
import type { TodoRowFragment } from '../graphql/operations.js';
import { SOURCES_ANCHOR } from '../sources/sources-anchor.js';

/**
 * Where a todo is settled: the screen, and on it the field or dialog. Who may not settle it is led to see the thing; where
 * sources disagree, to what they say.
 */
export function todoLink({ kind, field, canResolve, subject }: TodoRowFragment) {
  const { id } = subject;
  const sources = kind === 'SOURCES_DISAGREE' ? SOURCES_ANCHOR : undefined;
  switch (subject.__typename) {
    case 'Event':
      return canResolve
        ? linkOptions({ to: '/events/$eventId/edit', params: { eventId: id }, hash: field })
        : linkOptions({ to: '/events/$eventId', params: { eventId: id }, hash: sources });
    case 'Partner':
      return canResolve && kind !== 'PARTNER_WITHOUT_CONTACT'
        ? linkOptions({ to: '/partners/$partnerId/edit', params: { partnerId: id }, hash: field })
        : linkOptions({
            to: '/partners/$partnerId',
            params: { partnerId: id },
            search: { add: canResolve ? 'contact' : undefined },
            hash: sources,
          });
    case 'Partnership':
      return canResolve
        ? linkOptions({
            to: '/partnerships/$partnershipId/edit',
            params: { partnershipId: id },
            hash: field,
          })
        : linkOptions({ to: '/partnerships/$partnershipId', params: { partnershipId: id }, hash: sources });
    case 'Membership':
      return linkOptions({
        to: '/partnerships/$partnershipId',
        params: { partnershipId: subject.partnership.id },
        search: { membership: canResolve ? id : undefined, scope: 'ever' },
        hash: 'partnerzy',
      });
    case 'EventSeries':
      return canResolve && kind === 'EDITION_MISSING'
        ? linkOptions({ to: '/events/new', search: { series: id }, hash: 'date' })
        : linkOptions({ to: '/calendar' });
    case 'Venue':
      return linkOptions({ to: '/venues/$venueId', params: { venueId: id }, hash: sources });
    default:
      return linkOptions({ to: '/partnerships' });
  }
}
