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
        ? linkOptions({ to: '/wydarzenia/$eventId/edycja', params: { eventId: id }, hash: field })
        : linkOptions({ to: '/wydarzenia/$eventId', params: { eventId: id }, hash: sources });
    case 'Partner':
      return canResolve && kind !== 'PARTNER_WITHOUT_CONTACT'
        ? linkOptions({ to: '/partnerzy/$partnerId/edycja', params: { partnerId: id }, hash: field })
        : linkOptions({
            to: '/partnerzy/$partnerId',
            params: { partnerId: id },
            search: { dodaj: canResolve ? 'kontakt' : undefined },
            hash: sources,
          });
    case 'Partnership':
      return canResolve
        ? linkOptions({
            to: '/partnerstwa/$partnershipId/edycja',
            params: { partnershipId: id },
            hash: field,
          })
        : linkOptions({ to: '/partnerstwa/$partnershipId', params: { partnershipId: id }, hash: sources });
    case 'Membership':
      return linkOptions({
        to: '/partnerstwa/$partnershipId',
        params: { partnershipId: subject.partnership.id },
        search: { popraw: canResolve ? id : undefined, kto: 'kiedykolwiek' },
        hash: 'partnerzy',
      });
    case 'EventSeries':
      return canResolve && kind === 'EDITION_MISSING'
        ? linkOptions({ to: '/wydarzenia/nowe', search: { cykl: id }, hash: 'date' })
        : linkOptions({ to: '/kalendarz' });
    case 'Venue':
      return linkOptions({ to: '/miejsca/$venueId', params: { venueId: id }, hash: sources });
    default:
      return linkOptions({ to: '/partnerstwa' });
  }
}
