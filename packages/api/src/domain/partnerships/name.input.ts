import { Field, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { Check } from '../../platform/commands/check.js';
import { EdtfDateInput } from '../../platform/graphql/command.type.js';
import { NameKind } from '../../platform/graphql/names.type.js';
import type { NameState } from './name.rules.js';
import { TextField } from '../../platform/text/text-field.js';

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

/** All names of an object, one of them official; undefined if the input leaves them unchanged. */
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
  return check.list('names', names ?? [], NAMES).map((name, i) => ({
    name: check.required(`names.${i}.name`, name.name, TEXT_LIMITS.name),
    kind: name.kind,
    validFrom: check.date(`names.${i}.validFrom`, name.validFrom, TEXT_LIMITS.wording) ?? null,
    validTo: check.date(`names.${i}.validTo`, name.validTo, TEXT_LIMITS.wording) ?? null,
  }));
}
