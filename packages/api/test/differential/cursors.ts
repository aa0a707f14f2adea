import { getNamedType, isObjectType, parse, type GraphQLSchema } from 'graphql';
import type { Plan } from '../../src/platform/plan/plan.js';
import type { Viewer } from '../../src/platform/viewer.js';
import type { CursorPlace } from '../oracle/reading.js';
import { TABLE_OF } from '../oracle/rights.js';
import type { World } from '../oracle/world.js';

type Page = {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
export type Places = Map<string, CursorPlace & { type: string }>;

/** Rows of a page, and things whose pages are asked for at once: within what one operation may cost. */
const [EACH, TOGETHER] = [500, 20];

/** Every cursor that there is, with what it stands for: cursors are opaque, so they are collected by paging through everything. */
export async function collectCursors(
  schema: GraphQLSchema,
  plan: Plan,
  world: World,
  viewer: Viewer,
  today: string,
): Promise<Places> {
  const places: Places = new Map();
  const ask = async (text: string): Promise<unknown> => {
    const document = parse(text);
    const operation = document.definitions[0];
    if (operation?.kind !== 'OperationDefinition') throw new Error('Not an operation');
    return JSON.parse(await plan.text(operation, {}, {}, { viewer, today, cost: 0 }));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !(type.name === 'Query' || TABLE_OF[type.name])) continue;
    for (const field of Object.values(type.getFields())) {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith('Connection')) continue;
      if (type.name === 'Query' && !plan.models.get('Query').fields[field.name]) continue;
      const orderBy = field.args.find(({ name }) => name === 'orderBy');
      const enumeration = orderBy && getNamedType(orderBy.type);
      const orders =
        enumeration && 'getValues' in enumeration ? enumeration.getValues().map(({ name }) => name) : [''];
      const wide = field.args.flatMap(({ name }) =>
        name === 'ever' ? ['ever: true'] : name === 'scope' ? ['scope: ALL'] : [],
      );
      for (const order of orders) {
        const note = ({ edges }: Page) => {
          for (const { cursor, node } of edges) {
            const [of = '', id = ''] = node.id.split(':');
            places.set(cursor, { type: of, order, id });
          }
        };
        const args = [...wide, ...(order ? [`orderBy: ${order}`] : []), `first: ${EACH}`];
        const page = (more: string[]) =>
          `${field.name}(${[...args, ...more].join(', ')}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }`;
        if (type.name === 'Query') {
          for (let after: string | null = ''; after !== null;) {
            const answer = (await ask(`{ ${page(after ? [`after: "${after}"`] : [])} }`)) as Record<
              string,
              Page
            >;
            const found = answer[field.name] as Page;
            note(found);
            after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
          }
          continue;
        }
        const ids = world.all(String(TABLE_OF[type.name])).map(({ id }) => `"${type.name}:${id}"`);
        for (let at = 0; at < ids.length; at += TOGETHER) {
          const list = ids.slice(at, at + TOGETHER).join(', ');
          const answer = (await ask(`{ nodes(ids: [${list}]) { ... on ${type.name} { ${page([])} } } }`)) as {
            nodes: (Record<string, Page> | null)[];
          };
          for (const row of answer.nodes) if (row) note(row[field.name] as Page);
        }
      }
    }
  }
  return places;
}
