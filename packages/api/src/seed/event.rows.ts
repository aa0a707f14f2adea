import { nameKey } from '@partnerstwa/shared/name-search';
import { searchVector } from '@partnerstwa/shared/search-words';
import { dataSetId, idOrNull } from './data-set-id.js';
import { actorOf } from './data-set-index.js';
import type { DataRecord, DataSet, ParticipationRecord } from './data-set.schema.js';
import { datedColumns, type Row } from './dated.rows.js';

/** Rows of series, topics, events and their participations. */

export function seriesRows({ series }: DataSet): Row[] {
  return series.map((record) => ({
    id: dataSetId('event_series', record.key),
    title: record.title,
    kind: record.kind,
    description: record.description ?? null,
    rule: record.rule === undefined ? null : JSON.stringify(record.rule),
    search_words: searchVector([record.title]),
  }));
}

export function topicRows({ topic }: DataSet): Row[] {
  return topic.map(({ key, name }) => ({ id: dataSetId('topic', key), name, name_key: nameKey(name) }));
}

export function eventRows({ event }: DataSet): Row[] {
  return event.map((record) => ({
    id: dataSetId('event', record.key),
    title: record.title,
    description: record.description ?? null,
    kind: record.kind,
    status: record.status,
    visibility: record.visibility,
    ...datedColumns('date', record.date, record.statements),
    duration_minutes: record.durationMinutes ?? null,
    series_id: idOrNull('event_series', record.series),
    edition: record.edition ?? null,
    theme: record.theme ?? null,
    audiences: record.audiences,
    attendance_min: record.attendance?.min ?? null,
    attendance_max: record.attendance?.max ?? null,
    attendance_wording: record.attendance?.wording ?? null,
    venue_id: idOrNull('venue', record.venue),
    participants_complete: record.participantsComplete ?? null,
    search_words: searchVector([record.title, record.theme ?? null]),
  }));
}

export function eventTopicRows({ event }: DataSet): Row[] {
  return event.flatMap(({ key, topics }) =>
    topics.map((topic, position) => ({
      id: dataSetId('event_topic', `${key}:${topic}`),
      event_id: dataSetId('event', key),
      topic_id: dataSetId('topic', topic),
      position,
    })),
  );
}

export function participationRows(dataSet: DataSet): Row[] {
  return participationsOf(dataSet).map(({ event, position, id, participation }) => ({
    id,
    event_id: dataSetId('event', event.key),
    position,
    role: participation.role,
    ...actorColumns(dataSet, participation.actor),
    label: participation.label ?? null,
    count: participation.count ?? null,
    headcount: participation.headcount ?? null,
    note: participation.note ?? null,
    name_given: participation.nameGiven ?? null,
  }));
}

export function participationFromRows(dataSet: DataSet): Row[] {
  return participationsOf(dataSet).flatMap(({ id, participation }) =>
    participation.fromActors.map((from, position) => {
      const { partner_id, partnership_id } = actorColumns(dataSet, from);
      const fromId = dataSetId('participation_from', `${id}:${position}`);
      return { id: fromId, participation_id: id, position, partner_id, partnership_id };
    }),
  );
}

function participationsOf({ event }: DataSet): {
  event: DataRecord<'event'>;
  position: number;
  id: string;
  participation: ParticipationRecord;
}[] {
  return event.flatMap((record) =>
    record.participations.map((participation, position) => ({
      event: record,
      position,
      id: dataSetId('participation', `${record.key}:${position}`),
      participation,
    })),
  );
}

function actorColumns({ network }: DataSet, actor: string | undefined): Row {
  const named = actor === undefined ? null : actorOf(actor);
  const only = network[0];
  return {
    partner_id: named?.kind === 'partner' ? dataSetId('partner', named.key) : null,
    partnership_id: named?.kind === 'partnership' ? dataSetId('partnership', named.key) : null,
    network_id: named?.kind === 'network' && only ? dataSetId('network', only.key) : null,
  };
}
