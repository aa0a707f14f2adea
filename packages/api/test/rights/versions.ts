import type { Database } from '../../src/platform/database/database.js';
import { CURRENT } from './stage.js';

/** The input with the current version of each row instead of `CURRENT`. */
export async function withVersions(database: Database, input: object): Promise<object> {
  const fill = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map(fill));
    if (value === null || typeof value !== 'object') return value;
    const entries = await Promise.all(
      Object.entries(value).map(async ([name, inner]) => [name, await fill(inner)] as const),
    );
    const filled = Object.fromEntries(entries) as Record<string, unknown>;
    if (filled['version'] === CURRENT) filled['version'] = await versionOf(database, String(filled['id']));
    return filled;
  };
  return (await fill(input)) as object;
}

async function versionOf(database: Database, id: string): Promise<number> {
  const [type = '', key] = id.split(':');
  const table = type.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`);
  const [row] = await database.query<{ version: number }>(`select version from ${table} where id = $1`, [
    key,
  ]);
  return row?.version ?? 1;
}
