import type { StatementPartsFragment } from '../graphql/operations.js';

/** A value, and every source that gives it. */
export interface StatedValue {
  /** null where the source says it in words alone. */
  readonly value: string | null;
  readonly by: readonly StatementPartsFragment[];
}

/** All that is said of one field. */
export interface StatementGroup {
  readonly field: string;
  /** Two sources say what cannot both be true. */
  readonly isDisputed: boolean;
  readonly values: readonly StatedValue[];
}

/** Statements field by field, in the order in which the fields first occur; the same value of several sources stands once. */
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
