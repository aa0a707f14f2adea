import { problemOf } from './data-set-index.js';
import type { DataProblem } from './data-set-problem.js';
import type { DataSet } from './data-set.schema.js';

/** The page that the events come from. */
const PAGE = 'ops-partnerstwa';
const EVENTS_BY_YEAR = { 2015: 5, 2016: 8, 2017: 4, 2018: 21 };
const MEMBERS_BY_PARTNERSHIP = { 'marymont-kaskada': 17, 'sady-zoliborskie': 24 };
const DISTRICT_PARTNERSHIPS = 4;

/** What is so of the Żoliborz set alone: as many events, members and partnerships as its sources have. */
export function zoliborzProblems(dataSet: DataSet): DataProblem[] {
  return [
    ...Object.entries(EVENTS_BY_YEAR).flatMap(([year, count]) =>
      wrongCount(`events-${year}.yaml`, eventsOf(dataSet, year), count),
    ),
    ...wrongCount('events-*.yaml', dataSet.event.length, sum(EVENTS_BY_YEAR)),
    ...Object.entries(MEMBERS_BY_PARTNERSHIP).flatMap(([key, count]) =>
      wrongCount(
        'memberships.yaml',
        dataSet.membership.filter(({ partnership }) => partnership === key).length,
        count,
        key,
      ),
    ),
    ...wrongCount('memberships.yaml', dataSet.membership.length, sum(MEMBERS_BY_PARTNERSHIP)),
    ...wrongCount(
      'partnerships.yaml',
      dataSet.partnership.filter(({ scope }) => scope === 'DISTRICT').length,
      DISTRICT_PARTNERSHIPS,
    ),
    ...unquotedDates(dataSet),
  ];
}

/** Events whose date lies in that year. */
export function eventsOf(dataSet: DataSet, year: string): number {
  return dataSet.event.filter(({ date }) => date.replace(/^\[/, '').startsWith(year)).length;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function wrongCount(file: string, found: number, expected: number, key = ''): DataProblem[] {
  return found === expected
    ? []
    : [{ file, key, field: '', message: `${found} records, the sources have ${expected}` }];
}

/** Each event came from the page, so the page's words for its date are there. */
function unquotedDates({ event }: DataSet): DataProblem[] {
  return event
    .filter(
      ({ statements }) =>
        !statements.some(
          ({ source, field, wording }) => source === PAGE && field === 'date' && wording !== undefined,
        ),
    )
    .map((record) => problemOf(record, 'date', `the words of ${PAGE} for this date are missing`));
}
