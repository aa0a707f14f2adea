import { sendAhead } from '../../graphql/send-ahead.js';
import { TopicsPageDocument } from './topics.page.graphql.js';

export function sendTopicsQuery(): void {
  sendAhead(TopicsPageDocument, {});
}
