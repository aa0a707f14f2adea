import { seriesArchivable, seriesEditable } from '../events/topic.policy.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

export const eventSeriesSubject = subject('EventSeries', {
  table: 'event_series',
  visible: unlessArchived,
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
});
