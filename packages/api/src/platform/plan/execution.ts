import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLField } from 'graphql';
import { invalid } from '../errors.js';
import type { Viewer } from '../viewer.js';

/** A field of a document with its arguments. */
export interface ArgumentPosition {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Dotted response path, for error messages. */
  readonly path: string;
  /** The values, if they contain no variables. */
  readonly constant: ArgumentValues | null;
}

/** Credentials and the access that an earlier request had with them; see access-proof.ts. */
export interface RememberedAccess {
  /** As stored in the database. */
  readonly credentialsHash: Buffer;
  readonly fingerprint: string;
}

export type ArgumentValues = Readonly<Record<string, unknown>>;

/**
 * Validation allows a nullable variable for a non-null argument that has a default; an explicit null is
 * refused here.
 */
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

/**
 * The input of a compiled plan: the viewer, the coerced variables, today, and values that are computed once
 * per request.
 */
export class Execution {
  private readonly argumentValues = new Map<ArgumentPosition, ArgumentValues>();
  private readonly memos = new Map<object, unknown>();

  constructor(
    readonly viewer: Viewer,
    readonly variables: Readonly<Record<string, unknown>>,
    /** Today's calendar day in Warsaw, ISO. */
    readonly today: string,
    /**
     * The key of the row that a payload returns, or the keys of several, passed by the code that runs the
     * plan.
     */
    readonly rowKey: string | readonly string[] | null = null,
    /** What the statement has to verify; null for an authenticated viewer. */
    readonly accessProof: RememberedAccess | null = null,
  ) {}

  /** The coerced arguments of a field, including defaults. */
  args(position: ArgumentPosition): ArgumentValues {
    if (position.constant) return position.constant;
    let values = this.argumentValues.get(position);
    if (!values) {
      values = readArguments(position, this.variables);
      this.argumentValues.set(position, values);
    }
    return values;
  }

  /** The result of `make`, which runs once per request and key. */
  once<T>(key: object, make: () => T): T {
    if (!this.memos.has(key)) this.memos.set(key, make());
    return this.memos.get(key) as T;
  }
}
