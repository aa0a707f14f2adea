import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { PartnerToEditDocument } from './partner.commands.graphql.js';

export function sendPartnerEditQuery({ params }: Address<{ partnerId: string }>): void {
  sendAhead(PartnerToEditDocument, { id: params.partnerId });
}
