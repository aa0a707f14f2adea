import { sendAhead } from '../../graphql/send-ahead.js';
import { EventChoicesDocument } from '../event.commands.graphql.js';

export function sendEventNewQuery(): void {
  sendAhead(EventChoicesDocument, {});
}
