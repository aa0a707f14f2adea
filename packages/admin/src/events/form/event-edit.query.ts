import { sendAhead, type Address } from '../../graphql/send-ahead.js';
import { EventToEditDocument } from './event-form.graphql.js';

export function sendEventEditQuery({ params }: Address<{ eventId: string }>): void {
  sendAhead(EventToEditDocument, { id: params.eventId });
}
