import { Kind, parse, visit, type ASTNode, type GraphQLError } from 'graphql';

type Ancestor = ASTNode | readonly ASTNode[];

/** The path of a place in a document: response keys of fields, then the argument and its members. */
export function pathOf(ancestors: readonly Ancestor[]): string | null {
  const names = ancestors.flatMap((node, i) => nameOf(node, ancestors[i - 1]));
  return names.length > 0 ? names.join('.') : null;
}

function nameOf(node: Ancestor, parent: Ancestor | undefined): string[] {
  if (!('kind' in node)) return [];
  switch (node.kind) {
    case Kind.FIELD:
      return [node.alias?.value ?? node.name.value];
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return [node.name.value];
    case Kind.VARIABLE_DEFINITION:
      return [`$${node.variable.name.value}`];
    default:
      return Array.isArray(parent) && 'kind' in node && isItem(parent) ? [String(parent.indexOf(node))] : [];
  }
}

/** Whether these are the items of a list literal, which are identified by their index. */
function isItem(list: readonly ASTNode[]): boolean {
  return list.every(({ kind }) => VALUES.has(kind));
}

const VALUES: ReadonlySet<string> = new Set([
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
  Kind.VARIABLE,
]);

/** The place to which one of GraphQL's own errors refers; null if it has none. */
export function fieldOf(error: GraphQLError): string | null {
  const inVariable = /^Variable "(\$\w+)"(?:.* at "\w+([^"]*)")?/s.exec(error.message);
  if (inVariable?.[1]) return `${inVariable[1]}${(inVariable[2] ?? '').replace(/\[(\d+)\]/g, '.$1')}`;
  const [start, source] = [error.nodes?.[0]?.loc?.start, error.nodes?.[0]?.loc?.source];
  return start === undefined || !source ? null : placeAt(source.body, start);
}

function placeAt(text: string, position: number): string | null {
  let found: string | null = null;
  visit(parse(text), {
    enter: (node, _key, parent, _path, ancestors) => {
      const { start = 0, end = 0 } = node.loc ?? {};
      if (position < start || position >= end) return false;
      found = pathOf([...ancestors, ...(parent ? [parent] : []), node]) ?? found;
      return undefined;
    },
  });
  return found;
}
