import { Field, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { Check } from '../../platform/commands/check.js';
import { EdtfDateInput } from '../../platform/graphql/command.type.js';
import { NameKind } from '../../platform/graphql/names.type.js';
import { TextField } from '../../platform/text/text-field.js';
import { isReversed } from '@partnerstwa/shared/periods';
import { periodOf } from '../../platform/commands/dated.columns.js';
import { secondOfficialName, type NameState } from './name.rules.js';

@InputType({ description: 'A name with its period of use.' })
export class NameInput {
  @TextField('LINE', { description: 'The name.' })
  name!: string;
  @Field(() => NameKind, { description: 'Its kind.' })
  kind!: NameKind;
  @Field(() => EdtfDateInput, { nullable: true, description: 'The first day of use; null if not known.' })
  validFrom?: EdtfDateInput | null;
  @Field(() => EdtfDateInput, {
    nullable: true,
    description: 'The last day of use; null if no end is known, `..` if known to be current.',
  })
  validTo?: EdtfDateInput | null;
}

/** The most names of one object. */
const NAMES = 50;

/** All names of an object, of which one is official at a time; undefined if the input leaves them unchanged. */
export function checkedNames(check: Check, names: readonly NameInput[]): readonly NameState[];
export function checkedNames(
  check: Check,
  names: readonly NameInput[] | null | undefined,
): readonly NameState[] | undefined;
export function checkedNames(
  check: Check,
  names: readonly NameInput[] | null | undefined,
): readonly NameState[] | undefined {
  if (names === undefined) return undefined;
  check.fail(!names?.some((name) => name.kind === NameKind.OFFICIAL), 'names', 'NO_OFFICIAL_NAME');
  const read = check
    .list('names', names ?? [], NAMES)
    .map((name, i) => checkedName(check, `names.${i}`, name));
  const second = secondOfficialName(read);
  check.fail(second !== null, `names.${second}.validFrom`, 'SECOND_OFFICIAL_NAME');
  return read;
}

function checkedName(check: Check, place: string, { name, kind, validFrom, validTo }: NameInput): NameState {
  check.fail(validFrom?.edtf.trim() === '..', `${place}.validFrom.edtf`, 'OPEN_BEGINNING');
  const from = check.date(`${place}.validFrom`, validFrom, TEXT_LIMITS.wording) ?? null;
  const to = check.date(`${place}.validTo`, validTo, TEXT_LIMITS.wording) ?? null;
  check.fail(isReversed(periodOf(from, to)), `${place}.validTo`, 'BEFORE_FROM');
  return {
    name: check.required(`${place}.name`, name, TEXT_LIMITS.name),
    kind,
    validFrom: from,
    validTo: to,
  };
}
