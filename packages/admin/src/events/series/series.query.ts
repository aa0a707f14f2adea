import { sendAhead, type Address } from '../../graphql/send-ahead.js';
import { SeriesPageDocument } from './series.page.graphql.js';

export function sendSeriesQuery({ params }: Address<{ seriesId: string }>): void {
  sendAhead(SeriesPageDocument, { id: params.seriesId });
}
