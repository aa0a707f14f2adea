import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { PartnershipPageDocument } from './partnership.page.graphql.js';

export function sendPartnershipQuery({ params }: Address<{ partnershipId: string }>): void {
  sendAhead(PartnershipPageDocument, { id: params.partnershipId, today: warsawDay(new Date()) });
}
