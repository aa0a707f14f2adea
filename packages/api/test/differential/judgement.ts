import type { GraphQLError } from 'graphql';

/** The result of one reader. */
export interface Answer {
  /** The data as text, with positions in place of cursors; null if the operation was refused. */
  readonly data: string | null;
  /** Code and field of each refusal. */
  readonly errors: readonly string[];
}

/** A disagreement between readers, with everything needed to reproduce it. */
export interface Disagreement {
  readonly viewer: string;
  readonly operation: string;
  readonly variables: string;
  readonly what: string;
  readonly text: Answer;
  readonly objects: Answer;
  readonly oracle: Answer;
}

/** The part of a refusal that readers must agree on. */
export function refusalOf(error: GraphQLError): string {
  const code = error.extensions['code'];
  if (typeof code !== 'string') throw new Error(error.message, { cause: error.originalError ?? error });
  const [field] = (error.extensions['fields'] ?? []) as { field: string }[];
  return `${code} ${field?.field ?? ''}`;
}

/**
 * Where the readers disagree; null if they do not. A refusal agrees if it names a code and field that the
 * oracle names.
 */
export function difference(text: Answer, objects: Answer, oracle: Answer): string | null {
  if (oracle.errors.length > 0) {
    const isExpected = (errors: readonly string[]) =>
      errors.length > 0 && errors.every((error) => oracle.errors.includes(error));
    if (!isExpected(text.errors)) return 'refusal of rawJsonResponse';
    return isExpected(objects.errors) ? null : 'refusal of resolverFallback';
  }
  if (text.errors.length > 0) return 'rawJsonResponse refuses';
  if (objects.errors.length > 0) return 'resolverFallback refuses';
  if (text.data !== oracle.data) return 'data of rawJsonResponse';
  return objects.data === oracle.data ? null : 'data of resolverFallback';
}

/**
 * rawJsonResponse runs one statement per operation, resolverFallback one per root; none if the answer needs
 * no rows.
 */
export function statements(text: Answer, inText: number, inObjects: number, roots: number): string | null {
  if (text.data === null) return inText === 0 ? null : `${inText} statements before a refusal`;
  const values = text.data.replace(/"\w+":/g, '');
  const isKnown = /^([{}[\],]|false|null|"[A-Za-z]+")*$/.test(values);
  if (inText > 1 || (inText === 0 && !isKnown)) return `${inText} statements in rawJsonResponse`;
  return inObjects > roots ? `${inObjects} statements in resolverFallback for ${roots} roots` : null;
}
