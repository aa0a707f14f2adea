import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const ADMIN = join(import.meta.dirname, '..', '..', '..', 'admin', 'src');
const SCHEMA = join(import.meta.dirname, '..', '..', 'schema.graphql');

/** A query that a screen of the admin app asks. */
export interface ScreenQuery {
  readonly name: string;
  /** With its fragments, as Apollo Client sends it. */
  readonly text: string;
  readonly definition: OperationDefinitionNode;
  /** The type that a fragment of the documents is on. */
  readonly typeOfFragment: (name: string) => string | undefined;
}

/** Every query of every screen: found in the `.graphql` files of the admin, so that those of a new screen are among them. */
export function screenQueries(): { schema: GraphQLSchema; queries: ScreenQuery[] } {
  const definitions = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(ADMIN, file), 'utf8'), { noLocation: true }).definitions);
  const fragments = new Map(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const queries = definitions.filter(isQuery).map((definition) => ({
    name: definition.name?.value ?? '',
    definition,
    typeOfFragment: (name: string) => fragments.get(name)?.typeCondition.name.value,
    text: [definition, ...fragmentsOf(definition, fragments)].map(asSent).join('\n'),
  }));
  return { schema: buildSchema(readFileSync(SCHEMA, 'utf8')), queries };
}

function isFragment(one: DefinitionNode): one is FragmentDefinitionNode {
  return one.kind === Kind.FRAGMENT_DEFINITION;
}

function isQuery(one: DefinitionNode): one is OperationDefinitionNode {
  return one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query';
}

function fragmentsOf(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** With `__typename` everywhere and without Apollo Client's own directive. */
function asSent(definition: DefinitionNode): string {
  const sent = visit(definition, {
    FragmentSpread: (spread) => ({
      ...spread,
      directives: spread.directives?.filter(({ name }) => name.value !== 'unmask'),
    }),
    SelectionSet: (set, _key, parent) => {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot ? set : { ...set, selections: [...set.selections, TYPENAME] };
    },
  });
  return print(sent);
}
