import { getNamedType, isInputObjectType } from 'graphql';
import { keyOf } from './global-id.js';
import type { BranchValue } from './plan-variants.js';
import type { ArgumentPosition, ArgumentValues, Execution } from './execution.js';
import { bind, type Sql } from './sql.js';

/**
 * The arguments of one field while compiling. Some choose between variants of the statement; the others are
 * bound as values.
 */
export class Args {
  constructor(
    private readonly position: ArgumentPosition | null,
    /** Evaluates a condition that selects a variant of the plan. */
    readonly branchOn: (condition: (execution: Execution) => BranchValue) => BranchValue,
  ) {}

  /** Whether an argument, or a member of an input object, is present and not null. */
  has(...path: readonly string[]): boolean {
    this.requireMember(path);
    return this.branchOn((execution) => this.valueAt(execution, path) != null) === true;
  }

  /** An enum or boolean that chooses between statements. */
  pick(...path: readonly string[]): BranchValue {
    this.requireMember(path);
    return this.branchOn((execution) => {
      const value = this.valueAt(execution, path);
      return typeof value === 'string' || typeof value === 'boolean' ? value : null;
    });
  }

  /** A value computed from the arguments that chooses between statements. */
  choose(make: (args: ArgumentValues, path: string) => BranchValue): BranchValue {
    const { position } = this;
    return this.branchOn((execution) => (position ? make(execution.args(position), position.path) : null));
  }

  /**
   * A parameter that `make` computes from the arguments. If it throws, the request is refused before any SQL.
   */
  bind(type: string, make: (args: ArgumentValues, path: string) => unknown): Sql {
    return bind(type, this.computed(make));
  }

  /** A value that `make` computes from the arguments once per request, for several parameters. */
  computed<T>(make: (args: ArgumentValues, path: string) => T): (execution: Execution) => T {
    const { position } = this;
    if (!position) throw new Error('This field has no arguments');
    const key = {};
    return (execution) => execution.once(key, () => make(execution.args(position), position.path));
  }

  /** A parameter that also depends on the viewer. */
  bindFromExecution(type: string, make: (execution: Execution) => unknown): Sql {
    const key = {};
    return bind(type, (execution) => execution.once(key, () => make(execution)));
  }

  /** The unchanged value at a path, as a parameter. */
  value(type: string, ...path: readonly string[]): Sql {
    this.requireMember(path);
    return this.bind(type, (args) => valueAtPath(args, path));
  }

  /** The key in a global id of this type. */
  key(type: string, ...path: readonly string[]): Sql {
    return this.bind('uuid', (args, field) =>
      keyOf(valueAtPath(args, path), type, `${field}.${path.join('.')}`),
    );
  }

  /** The keys in a list of global ids of this type. */
  keys(type: string, ...path: readonly string[]): Sql {
    return this.bind('uuid[]', (args, place) => {
      const ids = valueAtPath(args, path);
      return Array.isArray(ids) ? ids.map((id, i) => keyOf(id, type, `${place}.${path.join('.')}.${i}`)) : [];
    });
  }

  private valueAt(execution: Execution, path: readonly string[]): unknown {
    return this.position ? valueAtPath(execution.args(this.position), path) : undefined;
  }

  /**
   * Edges share conditions, so an argument may be missing in some of them. An input object that lacks a member is a
   * mistake: the condition would never apply.
   */
  private requireMember([argument, ...path]: readonly string[]): void {
    let type = this.position?.definition.args.find(({ name }) => name === argument)?.type;
    for (const name of path) {
      const input = getNamedType(type);
      if (!isInputObjectType(input)) return;
      type = input.getFields()[name]?.type;
      if (!type) throw new Error(`${input.name} has no member ${name}`);
    }
  }
}

/** The value at a path in nested objects. */
function valueAtPath(values: unknown, path: readonly string[]): unknown {
  let value = values;
  for (const name of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
