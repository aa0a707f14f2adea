import { gradeOf, sameName } from '@partnerstwa/shared/name-search';
import { isExact } from '@partnerstwa/shared/search-grade';
import { isFormer, type NameWithEnd } from '../partnerships/names/former-names.js';
import type { SearchEverythingQuery, SearchMatch } from '../graphql/operations.js';

interface Named {
  readonly name: string;
  readonly names: readonly NameWithEnd[];
}

/** A matching name other than the current one. Former names and aliases are labelled differently. */
export interface MatchedName {
  readonly name: string;
  readonly isFormer: boolean;
}

/** The name that matches best, if it is not the current name; null if the current name matches as well. */
export function matchedName({ name, names }: Named, typed: string): MatchedName | null {
  const worst = 4;
  const distance = (each: string) => gradeOf([each], typed) ?? worst;
  const best = Math.min(...names.map((each) => distance(each.name)), worst);
  if (distance(name) <= best) return null;
  const found = names.filter((each) => distance(each.name) === best);
  const meant = found.find((each) => isFormer(each)) ?? found[0];
  return meant ? { name: meant.name, isFormer: isFormer(meant) } : null;
}

/** Sorts exact matches of any name first, then matches of the current name, then others; stable otherwise. */
export function byRelevance<T extends Named>(things: readonly T[], typed: string): T[] {
  const distance = (thing: T) => {
    if ([thing, ...thing.names].some(({ name }) => sameName(name, typed))) return 0;
    const grade = gradeOf([thing.name], typed);
    return grade !== null && isExact(grade) ? 1 : 2;
  };
  return [...things].sort((a, b) => distance(a) - distance(b));
}

type Partnership = Named & { readonly id: string };

/** The results by group, in the order in which they are shown. */
export interface SearchResults<P extends Partnership> {
  readonly partnerships: readonly P[];
  readonly partners: readonly Found<'partners'>[];
  /** Whether there are more partners than shown. */
  readonly hasMorePartners: boolean;
  readonly events: readonly Found<'events'>[];
  readonly venues: readonly Found<'venues'>[];
  /** Only contacts that the viewer may read. */
  readonly contacts: readonly Found<'contacts'>[];
  /** Ids of the nodes that are only similar to the typed text. */
  readonly similar: ReadonlySet<string>;
}

type Root = 'partners' | 'events' | 'venues' | 'contacts';
type Found<R extends Root> = SearchEverythingQuery[R]['edges'][number]['node'];

const PARTNERS_SHOWN = 6;

/** The results for a text: the server's answer (null until it arrives), and the loaded partnerships. */
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
