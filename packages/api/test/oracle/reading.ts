import type { RightsScope } from './abilities.js';
import type { GraphQLResolveInfo } from 'graphql';
import { PAGE_LIMITS } from '@partnerstwa/shared/limits';
import { gradeOfLexemes, isExact, type SearchGrade } from '@partnerstwa/shared/search-grade';
import { searchQuestion } from '@partnerstwa/shared/search-question';
import type { Viewer } from '../../src/platform/viewer.js';
import { then, type Compare } from './order.js';
import { pathOf, refuse } from './refuse.js';
import { sees, TABLE_OF } from './rights.js';
import type { Row, World } from './world.js';

/** A row that a resolver passes on to the resolvers of its fields. */
export interface OracleNode {
  readonly type: string;
  readonly row: Row;
  /** The value of the edge's `asOf` argument. */
  readonly asOf?: string;
  /** The prefix of the columns that make an embedded object. */
  readonly prefix?: string;
}

export type Args = Readonly<Record<string, unknown>>;

/**
 * The position that a cursor of the plan means. Cursors are opaque, so the tests collect them from answers.
 */
export interface CursorPlace {
  readonly order: string;
  readonly id: string;
  /** The row itself if it is computed and in no table. */
  readonly row?: Row;
}

/** What comes first among rows of the same grade, by type. */
const FIRST: Readonly<Record<string, readonly Compare[]>> = {
  Venue: [(a, b) => Number(a['part_of_id'] !== null) - Number(b['part_of_id'] !== null)],
};

function byGrade(gradeOf: (row: Row) => SearchGrade | null): Compare {
  return (a, b) => (gradeOf(a) ?? 0) - (gradeOf(b) ?? 0);
}

/** The order that the cursors of a search belong to. */
export function foundOrder(order: string): string {
  return `${order} MATCH`;
}

/** One request to the oracle. */
export class Reading implements RightsScope {
  /** The number of root fields resolved so far. */
  roots = 0;

  constructor(
    readonly world: World,
    readonly viewer: Viewer,
    readonly today: string,
    readonly cursors: ReadonlyMap<string, CursorPlace>,
  ) {}

  /** The row with a key; null if it does not exist or the viewer does not see it. */
  one(type: string, key: unknown): OracleNode | null {
    const row = this.world.get(String(TABLE_OF[type]), key);
    return row && sees(type, row, this) ? { type, row } : null;
  }

  /** The rows that the viewer sees, in order. */
  visible(type: string, rows: readonly Row[], order: Compare): OracleNode[] {
    return rows
      .filter((row) => sees(type, row, this))
      .sort(order)
      .map((row) => ({ type, row }));
  }

  all(type: string, order: Compare): OracleNode[] {
    return this.visible(type, this.world.all(String(TABLE_OF[type])), order);
  }

  /** A page of the rows that the viewer sees (Relay), in the order of `orderBy`, or the only order. */
  page(
    type: string,
    rows: readonly Row[],
    orders: Readonly<Record<string, Compare>>,
    args: Args,
    info: GraphQLResolveInfo,
    asOf?: string,
  ) {
    const order = String(args['orderBy'] ?? '');
    const asked = orders[order];
    if (!asked) throw new Error(`The oracle has no order ${order} for ${type}`);
    const gradeOf = graderOf(args['search']);
    const compare = gradeOf ? then(byGrade(gradeOf), ...(FIRST[type] ?? []), asked) : asked;
    const path = pathOf(info);
    const [after, before] = [
      this.cursorRow('after', type, gradeOf ? foundOrder(order) : order, args, path),
      this.cursorRow('before', type, gradeOf ? foundOrder(order) : order, args, path),
    ];
    const size = this.size(args, path);
    const found = gradeOf ? rows.filter((row) => gradeOf(row) !== null) : rows;
    const whole = this.visible(type, found, compare);
    const within = whole.filter(
      ({ row }) => !(after && compare(row, after) <= 0) && !(before && compare(row, before) >= 0),
    );
    const backward = typeof args['last'] === 'number';
    const shown = (backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size)).map(
      (t) => ({ ...t, asOf }),
    );
    const more = within.length > size;
    const match = (row: Row) => (gradeOf ? (isExact(gradeOf(row) ?? 3) ? 'EXACT' : 'SIMILAR') : null);
    const cursorOf = ({ id }: Row) => `${gradeOf ? foundOrder(order) : order}|${id}`;
    const edges = shown.map((node) => ({ cursor: cursorOf(node.row), node, match: match(node.row) }));
    return {
      nodes: shown,
      edges,
      totalCount: whole.length,
      pageInfo: {
        hasNextPage: backward ? before !== null && whole.some(({ row }) => compare(row, before) >= 0) : more,
        hasPreviousPage: backward
          ? more
          : after !== null && whole.some(({ row }) => compare(row, after) <= 0),
        startCursor: edges.at(0)?.cursor ?? args['before'] ?? null,
        endCursor: edges.at(-1)?.cursor ?? args['after'] ?? null,
      },
    };
  }

  private cursorRow(
    side: 'after' | 'before',
    type: string,
    order: string,
    args: Args,
    path: string,
  ): Row | null {
    const cursor = args[side] ?? null;
    if (cursor === null) return null;
    const place = this.cursors.get(String(cursor));
    const row =
      place?.order === order ? (place.row ?? this.world.get(String(TABLE_OF[type]), place.id)) : undefined;
    if (!row) throw refuse(`${path}.${side}`, 'NOT_A_CURSOR');
    return row;
  }

  private size({ first, last }: Args, path: string): number {
    if (typeof first === 'number' && typeof last === 'number') throw refuse(`${path}.last`, 'FIRST_AND_LAST');
    const [name, size] =
      typeof last === 'number' ? ['last', last] : ['first', Number(first ?? PAGE_LIMITS.default)];
    if (size < 0) throw refuse(`${path}.${name}`, 'NEGATIVE');
    const most = this.viewer.accountId === null ? PAGE_LIMITS.public : PAGE_LIMITS.signedIn;
    if (size > most) throw refuse(`${path}.${name}`, 'TOO_LARGE');
    return size;
  }
}

/** How well the search finds a row, null if it does not; null instead of a function if it is blank and asks for nothing. */
function graderOf(search: unknown): ((row: Row) => SearchGrade | null) | null {
  if (search === null || search === undefined || String(search).trim() === '') return null;
  const question = searchQuestion(String(search));
  const known = new Map<string, SearchGrade | null>();
  return (row) => {
    if (!known.has(row.id)) known.set(row.id, gradeOfLexemes(lexemesOf(row), question));
    return known.get(row.id) ?? null;
  };
}

function lexemesOf(row: Row): string[] {
  return String(row['search_words'])
    .split(' ')
    .map((lexeme) => lexeme.slice(1, -1));
}
