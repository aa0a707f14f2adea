import type { GraphQLError } from 'graphql';

/** What a reader came to. */
export interface Answer {
  /** The data as text, cursors replaced by what they stand for; null where it was refused. */
  readonly data: string | null;
  /** Code and field of each refusal. */
  readonly errors: readonly string[];
}

/** A disagreement between readers, with what it takes to see it again. */
export interface Disagreement {
  readonly viewer: string;
  readonly operation: string;
  readonly variables: string;
  readonly what: string;
  readonly text: Answer;
  readonly objects: Answer;
  readonly oracle: Answer;
}

/** A refusal as readers are compared by it. */
export function said(error: GraphQLError): string {
  const code = error.extensions['code'];
  if (typeof code !== 'string') throw new Error(error.message, { cause: error.originalError ?? error });
  const [field] = (error.extensions['fields'] ?? []) as { field: string }[];
  return `${code} ${field?.field ?? ''}`;
}

/** Where the readers disagree; null if they do not. A refusal agrees if it names a code and field that the oracle names. */
export function difference(text: Answer, objects: Answer, oracle: Answer): string | null {
  if (oracle.errors.length > 0) {
    const known = (errors: readonly string[]) =>
      errors.length > 0 && errors.every((error) => oracle.errors.includes(error));
    if (!known(text.errors)) return 'refusal of the text exit';
    return known(objects.errors) ? null : 'refusal of the object exit';
  }
  if (text.errors.length > 0) return 'the text exit refuses';
  if (objects.errors.length > 0) return 'the object exit refuses';
  if (text.data !== oracle.data) return 'the text exit';
  return objects.data === oracle.data ? null : 'the object exit';
}

/** One statement for an operation in the text exit, one for each root in the object exit; none where the answer is known beforehand. */
export function statements(text: Answer, inText: number, inObjects: number, roots: number): string | null {
  if (text.data === null) return inText === 0 ? null : `${inText} statements before a refusal`;
  const values = text.data.replace(/"\w+":/g, '');
  const isKnown = /^([{}[\],]|false|"[A-Za-z]+")*$/.test(values);
  if (inText > 1 || (inText === 0 && !isKnown)) return `${inText} statements in the text exit`;
  return inObjects > roots ? `${inObjects} statements in the object exit for ${roots} roots` : null;
}
