import { linkOptions } from '@tanstack/react-router';
import type { MatterRowFragment } from '../graphql/operations.js';

/** Where a matter is settled: the screen, and on it the field or dialog. Who may not settle it is led to see the thing. */
export function placeOf({ kind, field, canResolve, subject }: MatterRowFragment) {
  const { id } = subject;
  switch (subject.__typename) {
    case 'Event':
      return canResolve
        ? linkOptions({ to: '/wydarzenia/$eventId/edycja', params: { eventId: id }, hash: field })
        : linkOptions({ to: '/wydarzenia/$eventId', params: { eventId: id } });
    case 'Partner':
      return canResolve && kind !== 'PARTNER_WITHOUT_CONTACT'
        ? linkOptions({ to: '/partnerzy/$partnerId/edycja', params: { partnerId: id }, hash: field })
        : linkOptions({
            to: '/partnerzy/$partnerId',
            params: { partnerId: id },
            search: { dodaj: canResolve ? 'kontakt' : undefined },
          });
    case 'Partnership':
      return partnershipPlace(id, canResolve, field);
    case 'Membership':
      return linkOptions({
        to: '/partnerstwa/$partnershipId',
        params: { partnershipId: subject.partnership.id },
        search: { popraw: canResolve ? id : undefined, kto: 'kiedykolwiek' },
        hash: 'partnerzy',
      });
    case 'EventSeries':
      return canResolve
        ? linkOptions({ to: '/wydarzenia/nowe', search: { cykl: id }, hash: 'date' })
        : linkOptions({ to: '/kalendarz' });
    case 'Venue':
      return linkOptions({ to: '/miejsca/$venueId', params: { venueId: id } });
    default:
      return linkOptions({ to: '/partnerstwa' });
  }
}

function partnershipPlace(partnershipId: string, canEdit: boolean, hash: string) {
  const params = { partnershipId };
  return canEdit
    ? linkOptions({ to: '/partnerstwa/$partnershipId/edycja', params, hash })
    : linkOptions({ to: '/partnerstwa/$partnershipId', params });
}
