import type { DateKind } from './edtf-parts.js';

const KINDS: readonly DateKind[] = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'ONE_OF', 'INTERVAL', 'NONE'];

interface AllowedKinds {
  readonly allowOpenEnd?: boolean;
  readonly allowInterval?: boolean;
  readonly required?: boolean;
}

/** The kinds of dates that a field offers. */
export function kindsOf({
  allowOpenEnd = false,
  allowInterval = false,
  required = false,
}: AllowedKinds): DateKind[] {
  return KINDS.flatMap((kind): DateKind[] => {
    if (kind === 'INTERVAL' && !allowInterval) return [];
    if (kind !== 'NONE') return [kind];
    return [...(allowOpenEnd ? ['OPEN' as const] : []), ...(required ? [] : [kind])];
  });
}
