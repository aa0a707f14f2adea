import { isReversed, maySayTheSame, mustOverlap } from '@partnerstwa/shared/periods';
import { periodOf } from '../../platform/commands/dated.columns.js';
import { endBefore, secondOfficialName, type NameState } from '../../domain/partnerships/name.rules.js';

/**
 * The same names with one official name at a time: of two that hold at once, the older ends where the other begins. If that is not known, the
 * one that is not shown becomes another name in use, since nobody knows which of them was official when.
 */
export function withOneOfficialName<N extends NameState>(names: readonly N[], shown: string): readonly N[] {
  const at = secondOfficialName(names);
  const second = at === null ? undefined : names[at];
  const first =
    second && names.slice(0, at ?? 0).find((each) => each.kind === 'OFFICIAL' && clash(each, second));
  if (!first || !second) return names;
  const [older, newer] = begins(first) <= begins(second) ? [first, second] : [second, first];
  const ended = newer.validFrom && { ...older, validTo: endBefore(newer.validFrom) };
  const fits = ended && !isReversed(periodOf(ended.validFrom, ended.validTo)) && !clash(ended, newer);
  const alias = older.name === shown && newer.name !== shown ? newer : older;
  const [from, to]: readonly [N, N] = fits ? [older, ended] : [alias, { ...alias, kind: 'ALIAS' }];
  return withOneOfficialName(
    names.map((each) => (each === from ? to : each)),
    shown,
  );
}

function clash(a: NameState, b: NameState): boolean {
  const [first, second] = [periodOf(a.validFrom, a.validTo), periodOf(b.validFrom, b.validTo)];
  return mustOverlap(first, second) || maySayTheSame(first, second);
}

function begins({ validFrom }: NameState): string {
  return validFrom ? validFrom.edtf.replace(/^\[(\.\.)?/, '') : '';
}
