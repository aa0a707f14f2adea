import { sendAhead, type Address } from '../../graphql/send-ahead.js';
import { EventPageDocument } from './event.page.graphql.js';

export function sendEventQuery({ params }: Address<{ eventId: string }>): void {
  sendAhead(EventPageDocument, { id: params.eventId });
}
