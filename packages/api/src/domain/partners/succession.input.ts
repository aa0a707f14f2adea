import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import type { SuccessionState } from './succession.state.js';

@InputType({
  description:
    'The succession of one partner to another. A rename is not a succession, but another name of the same partner.',
})
export class CreatePartnerSuccessionInput extends CommandInput {
  @Field(() => ID, { description: 'The earlier partner.' })
  predecessorId!: string;
  @Field(() => ID, { description: 'The later partner.' })
  successorId!: string;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When; null if not known.' })
  happenedOn?: EdtfDateInput | null;
}

@InputType({ description: 'Changes to a succession: members that are left out stay unchanged, null clears.' })
export class UpdatePartnerSuccessionInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When; null if not known.' })
  happenedOn?: EdtfDateInput | null;
}

function checkedHappenedOn(check: Check, { happenedOn }: Pick<CreatePartnerSuccessionInput, 'happenedOn'>) {
  check.fail(happenedOn?.edtf === '..', 'happenedOn.edtf', 'OPEN');
  return check.date('happenedOn', happenedOn, TEXT_LIMITS.wording);
}

/** @throws {Refusal} INVALID */
export function newSuccession(input: CreatePartnerSuccessionInput): SuccessionState {
  const { predecessorId, successorId } = input;
  return checked((check) => ({
    predecessorId,
    successorId,
    happenedOn: checkedHappenedOn(check, input) ?? null,
  }));
}

/** @throws {Refusal} INVALID */
export function successionChanges(
  input: UpdatePartnerSuccessionInput,
): Changes<SuccessionState, UpdatePartnerSuccessionInput> {
  return checked((check) => ({ happenedOn: checkedHappenedOn(check, input) }));
}
