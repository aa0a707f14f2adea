import type { Resolver, Resolvers } from './resolver.js';

/** A text in the requested language. */
const inLanguage =
  (prefix: string): Resolver =>
  ({ row }, _reading, args) =>
    row[`${prefix}_${args['locale'] === 'EN' ? 'en' : 'pl'}`];

export const pageResolvers: Resolvers = { Page: { title: inLanguage('title'), text: inLanguage('text') } };
