import { byPosition } from './order.js';
import { among } from './resolver.js';
import { bounds, mayHold, surelyHolds, type Row, type World } from './world.js';

/** The name that was valid on a day, the best known first; today's name if none may have been. */
export function nameOn(of: 'partner' | 'partnership', row: Row, day: string | null, world: World): unknown {
  const names = world
    .by(`${of}_name`, `${of}_id`, String(row[`${of}_id`]))
    .filter((n) => among(['OFFICIAL', 'FORMER'], n['kind']));
  // Without a day, only a name without bounds qualifies.
  const unbounded = (n: Row) =>
    bounds(n, 'valid_from').earliest === null && bounds(n, 'valid_to').latest === null;
  const held = names.filter((n) => (day === null ? unbounded(n) : mayHold(n, 'valid_from', 'valid_to', day)));
  const [best] = held.sort((a, b) => better(a, b, day) || byPosition(a, b));
  return best?.['name'] ?? world.get(of, row[`${of}_id`])?.['name'];
}

/** Negative if the first of two names is better known to have been valid on a day. */
function better(a: Row, b: Row, day: string | null): number {
  const [aFrom, bFrom] = [bounds(a, 'valid_from'), bounds(b, 'valid_from')];
  const [aTo, bTo] = [bounds(a, 'valid_to'), bounds(b, 'valid_to')];
  const surely = (n: Row) => day !== null && surelyHolds(n, 'valid_from', 'valid_to', day);
  const endless = (n: Row, to: typeof aTo) => n['kind'] === 'FORMER' && to.latest === null;
  const begun = ({ latest }: typeof aFrom) => day !== null && latest !== null && latest <= day;
  const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  const youngest = (aFrom.earliest === null ? 1 : 0) - (bFrom.earliest === null ? 1 : 0);
  return (
    Number(surely(b)) - Number(surely(a)) ||
    Number(endless(a, aTo)) - Number(endless(b, bTo)) ||
    Number(begun(bFrom)) - Number(begun(aFrom)) ||
    (begun(aFrom)
      ? youngest || order(bFrom.earliest ?? '', aFrom.earliest ?? '')
      : order(aFrom.earliest ?? '', bFrom.earliest ?? '')) ||
    order(aTo.latest ?? '~', bTo.latest ?? '~')
  );
}
