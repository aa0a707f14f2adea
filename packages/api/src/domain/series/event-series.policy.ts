import { seriesArchivable, seriesEditable } from '../events/topic.policy.js';
import { subject, whileInRecord } from '../../platform/plan/subject.js';

export const eventSeriesSubject = subject('EventSeries', {
  table: 'event_series',
  visible: whileInRecord,
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
});
