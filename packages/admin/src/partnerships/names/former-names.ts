import { warsawDay } from '@partnerstwa/shared/calendar-days';
import type { NameKind } from '../../graphql/operations.js';

export interface NameWithEnd {
  readonly name: string;
  readonly kind: NameKind;
  readonly validTo: { readonly latest: string | null } | null;
}

/** Whether a name is former: recorded as such, or official until a day that is certainly past. */
export function isFormer({ kind, validTo }: NameWithEnd, today: string = warsawDay(new Date())): boolean {
  const end = validTo?.latest ?? null;
  return kind === 'FORMER' || (kind === 'OFFICIAL' && end !== null && end < today);
}

/** The former names in their recorded order, as text; null if there are none. */
export function formerNames(names: readonly NameWithEnd[], today?: string): string | null {
  const former = names.filter((name) => isFormer(name, today)).map(({ name }) => name);
  return former.length > 0 ? former.join(', ') : null;
}
