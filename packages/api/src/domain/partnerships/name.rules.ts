import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { DateState } from '../../platform/commands/dated.columns.js';
import type { NameKind } from '../../platform/graphql/names.type.js';

/** A name with its period of use. */
export interface NameState {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom: DateState | null;
  readonly validTo: DateState | null;
}

/**
 * The name shown on a day: of the official names surely in use on that day the latest to begin, otherwise of
 * those possibly in use, otherwise any official one, otherwise the first name.
 */
export function shownName(names: readonly NameState[], day: string): string {
  const official = names.filter((name) => name.kind === 'OFFICIAL');
  const rank = (name: NameState) => `${holds(name, day)}${bounds(name.validFrom).earliest ?? '0000'}`;
  const best = [...official].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0))[0];
  return (best ?? names[0])?.name ?? '';
}

/** 2 if the name is surely in use on the day, 1 if it may be, 0 if it is not. */
function holds(name: NameState, day: string): 0 | 1 | 2 {
  const [from, to] = [bounds(name.validFrom), bounds(name.validTo)];
  const possible =
    (from.earliest === null || from.earliest <= day) && (to.latest === null || to.latest >= day);
  if (!possible) return 0;
  const begun = from.latest !== null && from.latest <= day;
  const lasts = to.open || (to.earliest !== null && to.earliest >= day);
  return begun && lasts ? 2 : 1;
}

function bounds(date: DateState | null) {
  return date ? parseEdtf(date.edtf) : { earliest: null, latest: null, open: false };
}
