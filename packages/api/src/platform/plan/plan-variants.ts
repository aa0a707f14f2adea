import type { Run } from './run.js';

/** What the shape of a statement depends on: asked while compiling, answered from the request. */
export type Answer = string | number | boolean | null;
type Question = (run: Run) => Answer;

interface Fork<Leaf> {
  question?: Question;
  answers: Map<Answer, Fork<Leaf>>;
  leaf?: Leaf;
}

/** How many statements one operation may come to; beyond them a shape is compiled for its request and forgotten. */
const SHAPES_KEPT = 32;

/** The compiled shapes of one operation: a tree of questions whose leaves are plans. */
export class Shapes<Leaf> {
  private readonly root: Fork<Leaf> = { answers: new Map() };
  private kept = 0;

  /** The leaf for this request; compiled by `make` when its answers are new. */
  find(run: Run, make: (ask: (question: Question) => Answer) => Leaf): Leaf {
    let fork = this.root;
    while (fork.question) {
      const next = fork.answers.get(fork.question(run));
      if (!next) return this.grow(run, make);
      fork = next;
    }
    return fork.leaf ?? this.grow(run, make);
  }

  private grow(run: Run, make: (ask: (question: Question) => Answer) => Leaf): Leaf {
    const asked: { question: Question; answer: Answer }[] = [];
    const leaf = make((question) => {
      const answer = question(run);
      asked.push({ question, answer });
      return answer;
    });
    if (this.kept >= SHAPES_KEPT) return leaf;
    this.kept += 1;
    let fork = this.root;
    for (const { question, answer } of asked) {
      // Compiling is deterministic: the same answers so far lead to the same next question.
      fork.question ??= question;
      let next = fork.answers.get(answer);
      if (!next) fork.answers.set(answer, (next = { answers: new Map() }));
      fork = next;
    }
    fork.leaf = leaf;
    return leaf;
  }
}
