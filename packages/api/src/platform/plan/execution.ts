import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLField } from 'graphql';
import { invalid } from '../errors.js';
import type { Viewer } from '../viewer.js';

/** A place in a document that takes arguments. */
export interface ArgumentPosition {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Response path, dotted: what an error names. */
  readonly path: string;
  /** The values, where they come from the document alone. */
  readonly constant: ArgumentValues | null;
}

/** Credentials, and what the database said of them to an earlier request; see claim.ts. */
export interface RememberedAccess {
  /** As the database keeps them. */
  readonly credentialsHash: Buffer;
  readonly fingerprint: string;
}

export type ArgumentValues = Readonly<Record<string, unknown>>;

/** What validation cannot know: a variable that may be null stands, by the default there, where null may not. */
function readArguments(
  { definition, node, path }: ArgumentPosition,
  variables: ArgumentValues,
): ArgumentValues {
  try {
    return getArgumentValues(definition, node, { ...variables });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw invalid({ field: path, reason: 'NULL_ARGUMENT' });
  }
}

/** What one request brings to a compiled plan: who asks, the variables (coerced), today, and arguments worked out once. */
export class Execution {
  private readonly argumentValues = new Map<ArgumentPosition, ArgumentValues>();
  private readonly memos = new Map<object, unknown>();

  constructor(
    readonly viewer: Viewer,
    readonly variables: Readonly<Record<string, unknown>>,
    /** Today's calendar day in Warsaw, ISO. */
    readonly today: string,
    /** A value given by the code that runs the plan: the key of the row that a payload shows. */
    readonly given: string | null = null,
    /** What the statement is to prove; null where who asks is known. */
    readonly accessProof: RememberedAccess | null = null,
  ) {}

  /** The coerced arguments at a site, defaults filled in. */
  args(position: ArgumentPosition): ArgumentValues {
    if (position.constant) return position.constant;
    let values = this.argumentValues.get(position);
    if (!values) {
      values = readArguments(position, this.variables);
      this.argumentValues.set(position, values);
    }
    return values;
  }

  /** What `make` gives, worked out once in this request for this key. */
  once<T>(key: object, make: () => T): T {
    if (!this.memos.has(key)) this.memos.set(key, make());
    return this.memos.get(key) as T;
  }
}
