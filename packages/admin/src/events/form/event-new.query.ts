import { sendAhead } from '../../graphql/send-ahead.js';
import { EventChoicesDocument } from './event-form.graphql.js';

export function sendEventNewQuery(): void {
  sendAhead(EventChoicesDocument, {});
}
