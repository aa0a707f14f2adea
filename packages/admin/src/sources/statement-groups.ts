import type { StatementPartsFragment } from '../graphql/operations.js';

/** A value, with all statements that give it. */
export interface StatedValue {
  /** null if the source gives only a wording. */
  readonly value: string | null;
  readonly by: readonly StatementPartsFragment[];
}

/** All statements about one field. */
export interface StatementGroup {
  readonly field: string;
  /** Whether two statements contradict each other. */
  readonly isDisputed: boolean;
  readonly values: readonly StatedValue[];
}

/**
 * Groups statements by field, in the order in which the fields first occur. A value that several sources give
 * is listed once.
 */
export function statementGroups(statements: readonly StatementPartsFragment[]): StatementGroup[] {
  const fields = new Map<string, StatementPartsFragment[]>();
  for (const statement of statements)
    fields.set(statement.field, [...(fields.get(statement.field) ?? []), statement]);
  return [...fields].map(([field, all]) => ({
    field,
    isDisputed: all.some(({ disagreements }) => disagreements.length > 0),
    values: statedValues(all),
  }));
}

function statedValues(statements: readonly StatementPartsFragment[]): StatedValue[] {
  const values = new Map<string | null, StatementPartsFragment[]>();
  for (const statement of statements)
    values.set(statement.value, [...(values.get(statement.value) ?? []), statement]);
  return [...values].map(([value, by]) => ({ value, by }));
}
