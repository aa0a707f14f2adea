import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { searchVector } from '@partnerstwa/shared/search-words';
import { shownName } from '../domain/partnerships/name.rules.js';
import { NameKind } from '../platform/graphql/names.type.js';
import { dataSetId, idOrNull } from './data-set-id.js';
import type { DataRecord, DataSet, NamedKind } from './data-set.schema.js';
import { datedColumns, type Row } from './dated.rows.js';

/** Rows of sources, partnerships, partners and venues, their names, the network and memberships. */

export function sourceRows({ source }: DataSet): Row[] {
  return source.map((record) => ({
    id: dataSetId('source', record.key),
    kind: record.kind,
    title: record.title,
    publisher: record.publisher ?? null,
    url: record.url ?? null,
    retrieved_on: record.retrievedOn ?? null,
    note: record.note ?? null,
    search_words: searchVector([record.title, record.publisher ?? null]),
  }));
}

export function partnershipRows({ partnership }: DataSet): Row[] {
  return partnership.map((record) => ({
    id: dataSetId('partnership', record.key),
    name: shownNameOf(record),
    scope: record.scope,
    status: record.status ?? null,
    area: record.area ?? null,
    description: record.description ?? null,
    colour: record.colour ?? null,
    symbol: record.symbol ?? null,
    search_words: searchVector(record.names.map(({ name }) => name)),
    ...datedColumns('founded_on', record.foundedOn, record.statements),
    ...datedColumns('ended_on', record.endedOn, record.statements),
  }));
}

export function partnerRows({ partner }: DataSet): Row[] {
  return partner.map((record) => ({
    id: dataSetId('partner', record.key),
    name: shownNameOf(record),
    kind: record.kind,
    sector: record.sector ?? null,
    parent_id: idOrNull('partner', record.parent),
    description: record.description ?? null,
    search_words: searchVector(record.names.map(({ name }) => name)),
  }));
}

export function venueRows({ venue }: DataSet): Row[] {
  return venue.map((record) => ({
    id: dataSetId('venue', record.key),
    name: shownNameOf(record),
    address: record.address ?? null,
    part_of_id: idOrNull('venue', record.partOf),
    partner_id: idOrNull('partner', record.partner),
    exclusive: record.exclusive ?? null,
    search_words: searchVector([...record.names.map(({ name }) => name), record.address ?? null]),
  }));
}

/** The rows of all names of all records of a kind. */
export function nameRows(dataSet: DataSet, kind: NamedKind): Row[] {
  return dataSet[kind].flatMap((record: DataRecord<NamedKind>) =>
    record.names.map(({ name, kind: nameKind, validFrom, validTo }, position) => ({
      id: dataSetId(`${kind}_name`, `${record.key}:${position}`),
      [`${kind}_id`]: dataSetId(kind, record.key),
      name,
      kind: nameKind,
      position,
      ...datedColumns('valid_from', validFrom, record.statements),
      ...datedColumns('valid_to', validTo, record.statements),
    })),
  );
}

export function networkRows({ network }: DataSet): Row[] {
  return network.map((record) => ({
    id: dataSetId('network', record.key),
    name: record.name,
    description: record.description ?? null,
    coordinator_id: idOrNull('partner', record.coordinator),
  }));
}

export function membershipRows({ membership }: DataSet): Row[] {
  return membership.map((record) => ({
    id: dataSetId('membership', record.key),
    partner_id: dataSetId('partner', record.partner),
    partnership_id: dataSetId('partnership', record.partnership),
    role: record.role,
    // The rosters that the data set is made from are published.
    status: 'CONFIRMED',
    ...datedColumns('from', record.from, record.statements),
    ...datedColumns('to', record.to, record.statements),
  }));
}

/** Today's name, chosen by the same rule as in commands. */
function shownNameOf({ names }: DataRecord<NamedKind>): string {
  const dated = (edtf: string | undefined) => (edtf === undefined ? null : { edtf, wording: null });
  const inTime = names.map(({ name, kind, validFrom, validTo }) => ({
    name,
    kind: NameKind[kind],
    validFrom: dated(validFrom),
    validTo: dated(validTo),
  }));
  return shownName(inTime, warsawDay(new Date()));
}
