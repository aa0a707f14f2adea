import { isFoundBy, sameName } from '@partnerstwa/shared/name-search';
import type { NameKind, SearchEverythingQuery } from '../graphql/operations.js';

interface Named {
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly kind: NameKind }[];
}

/** A name other than today's by which something was found: what the name is decides how it is said. */
export interface MatchedName {
  readonly name: string;
  readonly isFormer: boolean;
}

/** The name that was meant where it is not today's; null where today's name says enough. */
export function matchedName({ name, names }: Named, typed: string): MatchedName | null {
  if (isFoundBy(name, typed)) return null;
  const found = names.filter((each) => isFoundBy(each.name, typed));
  const meant = found.find(({ kind }) => kind === 'FORMER') ?? found[0];
  return meant ? { name: meant.name, isFormer: meant.kind === 'FORMER' } : null;
}

/** Best first: called exactly so, then by today's name, then by another; within each the order that they came in. */
export function byRelevance<T extends Named>(things: readonly T[], typed: string): T[] {
  const distance = (thing: T) => {
    if ([thing, ...thing.names].some(({ name }) => sameName(name, typed))) return 0;
    return isFoundBy(thing.name, typed) ? 1 : 2;
  };
  return [...things].sort((a, b) => distance(a) - distance(b));
}

/** A screen of the app, as one looks for it. */
export interface Screen {
  readonly to: string;
  readonly name: string;
}

type Partnership = Named & { readonly id: string };

/** What was found, group by group, in the order in which it is offered. */
export interface SearchResults<P extends Partnership> {
  readonly partnerships: readonly P[];
  readonly partners: SearchEverythingQuery['partners']['nodes'];
  /** There are more partners than are shown. */
  readonly hasMorePartners: boolean;
  readonly events: SearchEverythingQuery['events']['nodes'];
  readonly venues: SearchEverythingQuery['venues']['nodes'];
  readonly screens: readonly Screen[];
}

const PARTNERS_SHOWN = 6;

/** Everything for what was typed: the server's answer (null until it is here), and what is known without asking it. */
export function searchResults<P extends Partnership>(
  typed: string,
  answer: SearchEverythingQuery | null,
  known: { readonly partnerships: readonly P[]; readonly screens: readonly Screen[] },
): SearchResults<P> {
  if (typed === '')
    return {
      partnerships: [],
      partners: [],
      hasMorePartners: false,
      events: [],
      venues: [],
      screens: known.screens,
    };
  const isNamed = ({ name, names }: P) => [name, ...names.map((each) => each.name)].some(found);
  const found = (name: string) => isFoundBy(name, typed);
  const partners = answer?.partners.nodes ?? [];
  return {
    partnerships: byRelevance(known.partnerships.filter(isNamed), typed),
    partners: byRelevance(partners, typed).slice(0, PARTNERS_SHOWN),
    hasMorePartners: partners.length > PARTNERS_SHOWN || (answer?.partners.pageInfo.hasNextPage ?? false),
    events: answer?.events.nodes ?? [],
    venues: byRelevance(answer?.venues.nodes ?? [], typed),
    screens: known.screens.filter(({ name }) => found(name)),
  };
}
