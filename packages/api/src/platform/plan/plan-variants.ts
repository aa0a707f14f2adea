import type { Execution } from './execution.js';

/** What the shape of a statement depends on: asked while compiling, answered from the request. */
export type BranchValue = string | number | boolean | null;
type BranchCondition = (execution: Execution) => BranchValue;

interface VariantNode<Leaf> {
  condition?: BranchCondition;
  branches: Map<BranchValue, VariantNode<Leaf>>;
  leaf?: Leaf;
}

/** How many statements one operation may come to; beyond them a shape is compiled for its request and forgotten. */
const MAX_VARIANTS = 32;

/** The compiled shapes of one operation: a tree of questions whose leaves are plans. */
export class PlanVariants<Leaf> {
  private readonly root: VariantNode<Leaf> = { branches: new Map() };
  private kept = 0;

  /** The leaf for this request; compiled by `make` when its answers are new. */
  find(execution: Execution, make: (ask: (question: BranchCondition) => BranchValue) => Leaf): Leaf {
    let fork = this.root;
    while (fork.condition) {
      const next = fork.branches.get(fork.condition(execution));
      if (!next) return this.grow(execution, make);
      fork = next;
    }
    return fork.leaf ?? this.grow(execution, make);
  }

  private grow(execution: Execution, make: (ask: (question: BranchCondition) => BranchValue) => Leaf): Leaf {
    const asked: { question: BranchCondition; answer: BranchValue }[] = [];
    const leaf = make((question) => {
      const answer = question(execution);
      asked.push({ question, answer });
      return answer;
    });
    if (this.kept >= MAX_VARIANTS) return leaf;
    this.kept += 1;
    let fork = this.root;
    for (const { question, answer } of asked) {
      // Compiling is deterministic: the same answers so far lead to the same next question.
      fork.condition ??= question;
      let next = fork.branches.get(answer);
      if (!next) fork.branches.set(answer, (next = { branches: new Map() }));
      fork = next;
    }
    fork.leaf = leaf;
    return leaf;
  }
}
