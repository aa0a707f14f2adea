import type { Database } from './database.js';

/**
 * Does on the embedded engine what a server does by itself (autovacuum): gathers statistics and clears away what was replaced.
 * Without them the planner takes every table for a handful of rows, and a deep question can take minutes.
 */
export async function analyzeTables(database: Database): Promise<void> {
  if (database.engine === 'embedded') await database.query('vacuum analyze');
}
