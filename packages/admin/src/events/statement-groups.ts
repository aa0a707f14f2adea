import type { EventSourcesFragment } from '../graphql/operations.js';

type Statement = EventSourcesFragment['statements'][number];

/** What the sources say of one field. */
export interface StatementGroup {
  readonly field: string;
  readonly statements: readonly Statement[];
}

/** Statements on which sources disagree, by field: all sides of each. */
export function disagreementsOf(statements: readonly Statement[]): StatementGroup[] {
  return byField(statements.filter(({ disagreements }) => disagreements.length > 0));
}

/** What one source says, by field. */
export function saidBy(sourceId: string, statements: readonly Statement[]): StatementGroup[] {
  return byField(statements.filter(({ source }) => source.id === sourceId));
}

function byField(statements: readonly Statement[]): StatementGroup[] {
  const fields = [...new Set(statements.map(({ field }) => field))];
  return fields.map((field) => ({ field, statements: statements.filter((each) => each.field === field) }));
}
