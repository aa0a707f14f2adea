import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined } from '../../platform/commands/check.js';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';

@InputType({
  description: 'That one partner succeeded another; a mere rename is another name of the same partner.',
})
export class CreatePartnerSuccessionInput extends CommandInput {
  @Field(() => ID, { description: 'The one before.' })
  predecessorId!: string;
  @Field(() => ID, { description: 'The one after.' })
  successorId!: string;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When; null if not known.' })
  happenedOn?: EdtfDateInput | null;
}

@InputType({ description: 'Changes to a succession: what is left out stays, null clears.' })
export class UpdatePartnerSuccessionInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When; null if not known.' })
  happenedOn?: EdtfDateInput | null;
}

/** The values of an input, cleaned. */
export function checkedSuccession(input: Pick<CreatePartnerSuccessionInput, 'happenedOn'>) {
  const check = new Check();
  check.fail(input.happenedOn?.edtf === '..', 'happenedOn.edtf', 'OPEN');
  const values = { happenedOn: check.date('happenedOn', input.happenedOn, TEXT_LIMITS.wording) };
  check.throwIfInvalid();
  return omitUndefined(values);
}
