import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { PartnerPageDocument } from './partner.page.graphql.js';

export function sendPartnerQuery({ params }: Address<{ partnerId: string }>): void {
  sendAhead(PartnerPageDocument, { id: params.partnerId });
}
