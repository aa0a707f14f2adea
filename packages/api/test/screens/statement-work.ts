import type pg from 'pg';
import type { SqlStatement } from '../../src/platform/database/database.js';

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * How many rows a statement touches, over all steps of its plan: what it costs independent of other load on the machine. Planned as the pools
 * of the product plan it.
 */
export async function rowsTouched(
  client: pg.Client,
  { text, mode }: SqlStatement,
  values: readonly unknown[],
): Promise<number> {
  await client.query(`set plan_cache_mode = force_${mode}_plan`);
  await client.query(`prepare measured as ${text}`);
  try {
    const literals = values.map((value) => literalOf(client, value));
    const given = literals.length > 0 ? `(${literals.join(', ')})` : '';
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, timing off, format json) execute measured${given}`,
    );
    return rowsOf((rows[0] as (typeof rows)[0])['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('deallocate measured');
  }
}

function rowsOf(node: PlanNode): number {
  const perLoop =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  const below = (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child), 0);
  return perLoop * node['Actual Loops'] + below;
}

/** As `pg` would send it, but written into the statement: `execute` takes no parameters. */
function literalOf(client: pg.Client, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (Array.isArray(value)) return client.escapeLiteral(arrayText(value));
  return client.escapeLiteral(String(value));
}

function arrayText(values: readonly unknown[]): string {
  const parts = values.map((one) => `"${String(one).replace(/["\\]/g, '\\$&')}"`);
  return `{${parts.join(',')}}`;
}
