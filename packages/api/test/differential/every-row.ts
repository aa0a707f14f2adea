import {
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './generator.js';

/** The fields of a type that stay within its row: leaves, dates, rights. */
function ownFields(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    const isPart = isObjectType(named) && !named.getFields()['id'] && !named.name.endsWith('Connection');
    return isPart ? [`${field.name} { ${ownFields(named)} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

/** Searches that find rows by their words and by similar ones. */
export function everySearch(): Operation[] {
  return ['zatrasie', 'ztarasie'].map((search) => {
    const text = `{ partners(search: "${search}", first: 10) { edges { match node { name } } } }`;
    return { text, document: parse(text, { noLocation: true }), variables: {}, uses: new Set<string>() };
  });
}

/** Operations that read these rows with all their own fields; hidden rows must answer null. */
export function everyRow(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, readonly string[]>>,
): Operation[] {
  return Object.entries(ids).flatMap(([name, all]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    const text = `query Every($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${ownFields(type)} } } }`;
    const document = parse(text, { noLocation: true });
    const chunks = Array.from({ length: Math.ceil(all.length / 250) }, (_, i) =>
      all.slice(i * 250, (i + 1) * 250),
    );
    return chunks.map((chunk) => ({ text, document, variables: { ids: chunk }, uses: new Set<string>() }));
  });
}
