import { byPosition } from './order.js';
import { among } from './resolver.js';
import { bounds, mayHold, surelyHolds, type Row, type World } from './world.js';

/** The oldest name that was or may have been valid on a day; without one, today's name. */
export function nameOn(of: 'partner' | 'partnership', row: Row, day: string | null, world: World): unknown {
  const names = world
    .by(`${of}_name`, `${of}_id`, String(row[`${of}_id`]))
    .filter((n) => among(['OFFICIAL', 'FORMER'], n['kind']));
  // Without a day, only a name without bounds qualifies.
  const unbounded = (n: Row) =>
    bounds(n, 'valid_from').earliest === null && bounds(n, 'valid_to').latest === null;
  const held = names.filter((n) => (day === null ? unbounded(n) : mayHold(n, 'valid_from', 'valid_to', day)));
  const surely = held.filter((n) => day !== null && surelyHolds(n, 'valid_from', 'valid_to', day));
  const since = (n: Row) => bounds(n, 'valid_from').earliest ?? '';
  const oldest = [...(surely.length > 0 ? surely : held)].sort((a, b) =>
    since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : byPosition(a, b),
  )[0];
  return oldest?.['name'] ?? world.get(of, row[`${of}_id`])?.['name'];
}
