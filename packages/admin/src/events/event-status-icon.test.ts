import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type SelectionSetNode,
} from 'graphql';
import { EVENT_STATUS_VALUES } from '../graphql/enums.js';
import { statusIcon } from './event-status-icon.js';

const SOURCES = join(import.meta.dirname, '..');
const schema = buildSchema(readFileSync(join(SOURCES, '..', '..', 'api', 'schema.graphql'), 'utf8'));

/**
 * Fragments that name the record of an event in the history and in to-dos, where its status does not matter.
 */
const NAMES_ONLY = ['EventTitle', 'ParticipationTitle'];

const documents = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.graphql'),
);

/** The operations and fragments of a file that read the title of an event without its status. */
function unmarked(file: string): string[] {
  const found: string[] = [];
  const info = new TypeInfo(schema);
  let definition = '';
  const names = ({ selections }: SelectionSetNode) =>
    selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''));
  const visitor = visitWithTypeInfo(info, {
    OperationDefinition: (node) =>
      node.operation === 'mutation' ? false : void (definition = node.name?.value ?? ''),
    FragmentDefinition: (node) => void (definition = node.name.value),
    SelectionSet: (node) => {
      const type = info.getParentType() && getNamedType(info.getParentType())?.name;
      const read = names(node);
      if (type === 'Event' && read.includes('title') && !read.includes('status'))
        found.push(`${file} ${definition}`);
    },
  });
  visit(parse(readFileSync(join(SOURCES, file), 'utf8')), visitor);
  return found.filter((place) => !NAMES_ONLY.some((name) => place.endsWith(` ${name}`)));
}

describe('the icon of an event’s status', () => {
  it('can be shown wherever an event is listed, because every document reads the status with the title', () => {
    expect(documents.length).toBeGreaterThan(30);
    expect(documents.flatMap(unmarked)).toEqual([]);
  });

  it('exists for every status except confirmed and held', () => {
    expect(EVENT_STATUS_VALUES.filter((status) => statusIcon(status) === null)).toEqual([
      'CONFIRMED',
      'HELD',
    ]);
  });
});
