import {
  getNamedType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { PAGE_LIMITS } from '@partnerstwa/shared/limits';
import type { Plan } from '../../src/platform/plan/plan.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { foundOrder, type CursorPlace } from '../oracle/reading.js';
import { TABLE_OF } from '../oracle/rights.js';
import type { World } from '../oracle/world.js';

/** A row with its id, or a collaboration, which has no table and is identified by its partner. */
type Node = { id: string } | { jointEvents: number; partner: { id: string } };
type Page = {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
/** A cursor's place, with the type of its row and the search that it belongs to. */
export type Place = CursorPlace & { readonly type: string; readonly search?: string };
export type Places = Map<string, Place>;

/** Searches whose cursors are collected: of one kind of match and of several. */
const SEARCHES_WITH_CURSORS = ['szafir', 'laka', 'zatrasie'];

/** Viewers that together see everything that anybody sees, for stored rows and for computed ones. */
interface Whose {
  readonly rows: readonly Viewer[];
  readonly collaborations: readonly Viewer[];
  readonly todos: readonly Viewer[];
}

/** Arguments that otherwise narrow a list. */
const WIDEST: Readonly<Record<string, string>> = {
  ever: 'true',
  scope: 'ALL',
  statuses: '[PROPOSED, CONFIRMED, DECLINED]',
};

/** The number of rows whose pages one operation reads, within the cost limit. */
const TOGETHER = 20;

/**
 * Every cursor with its position. Cursors are opaque, so they are collected by paging through everything.
 */
export async function collectCursors(
  schema: GraphQLSchema,
  plan: Plan,
  world: World,
  viewers: Whose,
  today: string,
): Promise<Places> {
  const places: Places = new Map();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !(type.name === 'Query' || TABLE_OF[type.name])) continue;
    for (const field of Object.values(type.getFields())) {
      const node = nodeOf(field);
      if (!node || (type.name === 'Query' && !plan.models.get('Query').fields[field.name])) continue;
      const hasId = node.getFields()['id'] !== undefined;
      // Computed rows differ between viewers, and so do their cursors.
      const whose = node.name === 'Todo' ? viewers.todos : hasId ? viewers.rows : viewers.collaborations;
      for (const viewer of whose) {
        const collector = new Collector(
          plan,
          { viewer, today },
          hasId ? 'id' : 'jointEvents partner { id }',
          places,
        );
        if (type.name === 'Query') await collector.root(field);
        else await collector.edge(type.name, field, world);
      }
    }
  }
  return places;
}

/** The node type of a connection; null for other fields. */
function nodeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return null;
  const nodes = connection.getFields()['nodes'];
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) ? node : null;
}

class Collector {
  private readonly each: number;

  constructor(
    private readonly plan: Plan,
    private readonly who: { readonly viewer: Viewer; readonly today: string },
    private readonly node: string,
    private readonly places: Places,
  ) {
    this.each = who.viewer.accountId === null ? PAGE_LIMITS.public : PAGE_LIMITS.signedIn;
  }

  async root(field: GraphQLField<unknown, unknown>): Promise<void> {
    for (const order of ordersOf(field)) {
      for (const list of listsOf(field)) await this.whole(field, order, list);
      if (!field.args.some(({ name }) => name === 'search')) continue;
      for (const search of SEARCHES_WITH_CURSORS)
        await this.whole(field, order, `search: "${search}"`, search);
    }
  }

  private async whole(
    field: GraphQLField<unknown, unknown>,
    order: string,
    list: string,
    search?: string,
  ): Promise<void> {
    for (let after: string | null = ''; after !== null;) {
      const answer = await this.ask(`{ ${this.page(field, order, after, list)} }`);
      const found = answer[field.name] as Page;
      this.note(order, found, search);
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    }
  }

  async edge(type: string, field: GraphQLField<unknown, unknown>, world: World): Promise<void> {
    const ids = world.all(String(TABLE_OF[type])).map(({ id }) => `"${type}:${id}"`);
    for (const order of ordersOf(field)) {
      for (let at = 0; at < ids.length; at += TOGETHER) {
        const list = ids.slice(at, at + TOGETHER).join(', ');
        const answer = await this.ask(
          `{ nodes(ids: [${list}]) { ... on ${type} { ${this.page(field, order, '')} } } }`,
        );
        const rows = answer['nodes'] as (Record<string, Page> | null)[];
        for (const row of rows) if (row) this.note(order, row[field.name] as Page);
      }
    }
  }

  private page(field: GraphQLField<unknown, unknown>, order: string, after: string, list = ''): string {
    const wide = field.args.flatMap(({ name }) => (name in WIDEST ? [`${name}: ${WIDEST[name]}`] : []));
    const args = [
      ...wide,
      ...(list ? [list] : []),
      ...(order ? [`orderBy: ${order}`] : []),
      ...(after ? [`after: "${after}"`] : []),
    ];
    return `${field.name}(${[...args, `first: ${this.each}`].join(', ')}) {
      edges { cursor node { ${this.node} } } pageInfo { hasNextPage endCursor } }`;
  }

  private note(asked: string, { edges }: Page, search?: string): void {
    const order = search === undefined ? asked : foundOrder(asked);
    for (const { cursor, node } of edges) {
      const [type = '', id = ''] = ('id' in node ? node : node.partner).id.split(':');
      if ('id' in node) this.places.set(cursor, { type, order, id, search });
      else
        this.places.set(cursor, {
          type: 'Collaboration',
          order,
          id,
          row: { id, joint_events: node.jointEvents },
        });
    }
  }

  private async ask(text: string): Promise<Record<string, unknown>> {
    const document = parse(text);
    const operation = document.definitions[0];
    if (operation?.kind !== 'OperationDefinition') throw new Error('Not an operation');
    const json = await this.plan.text(operation, {}, {}, { ...this.who, cost: 0, accessProof: null });
    return JSON.parse(json) as Record<string, unknown>;
  }
}

/**
 * The place that a cursor of a search means. There are too many searches to collect all of their cursors; null for any other text.
 */
export function placeInSearch(cursor: string): CursorPlace | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\[".* MATCH"/.test(text)) return null;
  const keys = JSON.parse(text) as string[];
  // Sources and contacts have a single order, which no argument names.
  return {
    order: foundOrder(String(keys[0]).replace(/ MATCH$|^(TITLE|NAME) MATCH$/, '')),
    id: String(keys.at(-1)),
  };
}

/** The values of the argument `orderBy`; '' if there is only one order. */
function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const orderBy = field.args.find(({ name }) => name === 'orderBy');
  const enumeration = orderBy && getNamedType(orderBy.type);
  return enumeration && 'getValues' in enumeration ? enumeration.getValues().map(({ name }) => name) : [''];
}

/** The arguments that choose one of several disjoint lists; '' if there is one list. */
function listsOf(field: GraphQLField<unknown, unknown>): string[] {
  const isHalved = field.args.some(({ name }) => name === 'dismissed');
  return isHalved ? ['dismissed: false', 'dismissed: true'] : [''];
}
