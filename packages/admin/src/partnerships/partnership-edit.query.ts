import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { PartnershipToEditDocument } from './partnership.commands.graphql.js';

export function sendPartnershipEditQuery({ params }: Address<{ partnershipId: string }>): void {
  sendAhead(PartnershipToEditDocument, { id: params.partnershipId });
}
