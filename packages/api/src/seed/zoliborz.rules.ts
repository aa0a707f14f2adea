import { problemOf } from './data-set-index.js';
import type { DataProblem } from './data-set-problem.js';
import type { DataSet } from './data-set.schema.js';

/** The source of all the events. */
const PAGE = 'ops-partnerstwa';
const EVENTS_BY_YEAR = { 2015: 5, 2016: 8, 2017: 4, 2018: 21 };
const MEMBERS_BY_PARTNERSHIP = { 'marymont-kaskada': 17, 'sady-zoliborskie': 24 };
const DISTRICT_PARTNERSHIPS = 4;

/** Rules of the Żoliborz set only: it has as many events, members and partnerships as its sources. */
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

/** The number of events in that year. */
export function eventsOf(dataSet: DataSet, year: string): number {
  return dataSet.event.filter(({ date }) => date.replace(/^\[/, '').startsWith(year)).length;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function wrongCount(file: string, found: number, expected: number, key = ''): DataProblem[] {
  return found === expected
    ? []
    : [{ file, key, field: '', message: `${found} records, but the sources have ${expected}` }];
}

/** Each event comes from the page, so its date needs the wording of the page. */
function unquotedDates({ event }: DataSet): DataProblem[] {
  return event
    .filter(
      ({ statements }) =>
        !statements.some(
          ({ source, field, wording }) => source === PAGE && field === 'date' && wording !== undefined,
        ),
    )
    .map((record) => problemOf(record, 'date', `the wording of ${PAGE} for this date is missing`));
}
