import type { Execution } from './execution.js';

/** A value of the request on which the text of the statement depends: evaluated while compiling. */
export type BranchValue = string | number | boolean | null;
type BranchCondition = (execution: Execution) => BranchValue;
type BranchOn = (condition: BranchCondition) => BranchValue;

interface VariantNode<Leaf> {
  condition?: BranchCondition;
  branches: Map<BranchValue, VariantNode<Leaf>>;
  leaf?: Leaf;
}

/** How many variants of one operation are cached; further ones are compiled for each request. */
const MAX_VARIANTS = 32;

/** The compiled variants of one operation: a decision tree whose leaves are plans. */
export class PlanVariants<Leaf> {
  private readonly root: VariantNode<Leaf> = { branches: new Map() };
  private size = 0;

  /** The variant for this request; `compile` makes it on first use. */
  find(execution: Execution, compile: (branchOn: BranchOn) => Leaf): Leaf {
    let variant = this.root;
    while (variant.condition) {
      const next = variant.branches.get(variant.condition(execution));
      if (!next) return this.add(execution, compile);
      variant = next;
    }
    return variant.leaf ?? this.add(execution, compile);
  }

  private add(execution: Execution, compile: (branchOn: BranchOn) => Leaf): Leaf {
    const path: { condition: BranchCondition; value: BranchValue }[] = [];
    const leaf = compile((condition) => {
      const value = condition(execution);
      path.push({ condition, value });
      return value;
    });
    if (this.size >= MAX_VARIANTS) return leaf;
    this.size += 1;
    let variant = this.root;
    for (const { condition, value } of path) {
      // Compiling is deterministic: after the same values comes the same condition.
      variant.condition ??= condition;
      let next = variant.branches.get(value);
      if (!next) variant.branches.set(value, (next = { branches: new Map() }));
      variant = next;
    }
    variant.leaf = leaf;
    return leaf;
  }
}
