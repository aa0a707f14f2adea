import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { VenuePageDocument } from './venue.page.graphql.js';

export function sendVenueQuery({ params }: Address<{ venueId: string }>): void {
  sendAhead(VenuePageDocument, { id: params.venueId });
}
