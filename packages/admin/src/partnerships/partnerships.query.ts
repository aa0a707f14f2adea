import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { sendAhead } from '../graphql/send-ahead.js';
import { PartnershipsPageDocument } from './partnerships.page.graphql.js';

export function sendPartnershipsQuery(): void {
  sendAhead(PartnershipsPageDocument, { today: warsawDay(new Date()) });
}
