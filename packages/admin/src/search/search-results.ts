import { gradeOf, sameName } from '@partnerstwa/shared/name-search';
import { isExact } from '@partnerstwa/shared/search-grade';
import { isFormer, type NameWithEnd } from '../partnerships/names/former-names.js';
import type { SearchEverythingQuery, SearchMatch } from '../graphql/operations.js';

interface Named {
  readonly name: string;
  readonly names: readonly NameWithEnd[];
}

/** A name other than today's by which something was found: what the name is decides how it is said. */
export interface MatchedName {
  readonly name: string;
  readonly isFormer: boolean;
}

/** The name that was meant where it is not today's; null where today's name says enough. */
export function matchedName({ name, names }: Named, typed: string): MatchedName | null {
  const worst = 4;
  const distance = (each: string) => gradeOf([each], typed) ?? worst;
  const best = Math.min(...names.map((each) => distance(each.name)), worst);
  if (distance(name) <= best) return null;
  const found = names.filter((each) => distance(each.name) === best);
  const meant = found.find((each) => isFormer(each)) ?? found[0];
  return meant ? { name: meant.name, isFormer: isFormer(meant) } : null;
}

/** Best first: called exactly so, then by today's name, then by another; within each the order that they came in. */
export function byRelevance<T extends Named>(things: readonly T[], typed: string): T[] {
  const distance = (thing: T) => {
    if ([thing, ...thing.names].some(({ name }) => sameName(name, typed))) return 0;
    const grade = gradeOf([thing.name], typed);
    return grade !== null && isExact(grade) ? 1 : 2;
  };
  return [...things].sort((a, b) => distance(a) - distance(b));
}

type Partnership = Named & { readonly id: string };

/** What was found, group by group, in the order in which it is offered. */
export interface SearchResults<P extends Partnership> {
  readonly partnerships: readonly P[];
  readonly partners: readonly Found<'partners'>[];
  /** There are more partners than are shown. */
  readonly hasMorePartners: boolean;
  readonly events: readonly Found<'events'>[];
  readonly venues: readonly Found<'venues'>[];
  /** Only those that the viewer may read. */
  readonly contacts: readonly Found<'contacts'>[];
  /** The ids of those that only resemble what was typed. */
  readonly similar: ReadonlySet<string>;
}

type Root = 'partners' | 'events' | 'venues' | 'contacts';
type Found<R extends Root> = SearchEverythingQuery[R]['edges'][number]['node'];

const PARTNERS_SHOWN = 6;

/** Everything for what was typed: the server's answer (null until it is here), and what is known without asking it. */
export function searchResults<P extends Partnership>(
  typed: string,
  answer: SearchEverythingQuery | null,
  known: readonly P[],
): SearchResults<P> {
  if (typed === '')
    return {
      partnerships: [],
      partners: [],
      hasMorePartners: false,
      events: [],
      venues: [],
      contacts: [],
      similar: new Set(),
    };
  const graded = known.flatMap((partnership) => {
    const grade = gradeOf([partnership.name, ...partnership.names.map(({ name }) => name)], typed);
    return grade === null ? [] : [{ partnership, grade }];
  });
  const partnerships = graded.sort((a, b) => a.grade - b.grade).map(({ partnership }) => partnership);
  const partners = nodesOf(answer?.partners);
  return {
    partnerships: byRelevance(partnerships, typed),
    partners: byRelevance(partners, typed).slice(0, PARTNERS_SHOWN),
    hasMorePartners: partners.length > PARTNERS_SHOWN || (answer?.partners.pageInfo.hasNextPage ?? false),
    events: nodesOf(answer?.events),
    venues: byRelevance(nodesOf(answer?.venues), typed),
    contacts: nodesOf(answer?.contacts),
    similar: new Set([
      ...graded.filter(({ grade }) => !isExact(grade)).map(({ partnership }) => partnership.id),
      ...[answer?.partners, answer?.events, answer?.venues, answer?.contacts].flatMap(similarOf),
    ]),
  };
}

interface FoundPage<T> {
  readonly edges: readonly { readonly match: SearchMatch | null; readonly node: T }[];
}

function nodesOf<T>(page: FoundPage<T> | undefined): T[] {
  return page?.edges.map(({ node }) => node) ?? [];
}

function similarOf(page: FoundPage<{ readonly id: string }> | undefined): string[] {
  return page?.edges.filter(({ match }) => match === 'SIMILAR').map(({ node }) => node.id) ?? [];
}
