import { keyOf } from './global-id.js';
import type { BranchValue } from './plan-variants.js';
import type { ArgumentPosition, ArgumentValues, Execution } from './execution.js';
import { bind, type Sql } from './sql.js';

/** The arguments of one field while compiling: asked about where they shape the statement, bound where they are values. */
export class Args {
  constructor(
    private readonly position: ArgumentPosition | null,
    /** Asks what the statement's shape depends on. */
    readonly branchOn: (question: (execution: Execution) => BranchValue) => BranchValue,
  ) {}

  /** Whether an argument, or a member of an input object, was given and not null. */
  has(...path: readonly string[]): boolean {
    return this.branchOn((execution) => this.at(execution, path) != null) === true;
  }

  /** A value that chooses between statements: an enum, a boolean. */
  pick(...path: readonly string[]): BranchValue {
    return this.branchOn((execution) => {
      const value = this.at(execution, path);
      return typeof value === 'string' || typeof value === 'boolean' ? value : null;
    });
  }

  /** What the arguments come to, where that chooses between statements. */
  choose(make: (args: ArgumentValues, path: string) => BranchValue): BranchValue {
    const site = this.position;
    return this.branchOn((execution) => (site ? make(execution.args(site), site.path) : null));
  }

  /** A value as a parameter, made from the arguments by `make`; errors that it raises refuse the request before any SQL. */
  bind(type: string, make: (args: ArgumentValues, path: string) => unknown): Sql {
    const site = this.position;
    if (!site) throw new Error('No arguments here');
    const key = {};
    return bind(type, (execution) => execution.once(key, () => make(execution.args(site), site.path)));
  }

  /** A parameter that depends on the viewer too. */
  bindWithRun(type: string, make: (execution: Execution) => unknown): Sql {
    const key = {};
    return bind(type, (execution) => execution.once(key, () => make(execution)));
  }

  /** The value at a path as a parameter, as it is. */
  value(type: string, ...path: readonly string[]): Sql {
    return this.bind(type, (args) => dig(args, path));
  }

  /** The key in a global id of a type. */
  key(type: string, ...path: readonly string[]): Sql {
    return this.bind('uuid', (args, place) => keyOf(dig(args, path), type, `${place}.${path.join('.')}`));
  }

  /** The keys in a list of global ids of a type. */
  keys(type: string, ...path: readonly string[]): Sql {
    return this.bind('uuid[]', (args, place) => {
      const ids = dig(args, path);
      return Array.isArray(ids) ? ids.map((id, i) => keyOf(id, type, `${place}.${path.join('.')}.${i}`)) : [];
    });
  }

  private at(execution: Execution, path: readonly string[]): unknown {
    return this.position ? dig(execution.args(this.position), path) : undefined;
  }
}

/** What stands at a path in nested objects. */
function dig(values: unknown, path: readonly string[]): unknown {
  let value = values;
  for (const name of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
