import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined } from '../../platform/commands/check.js';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import { MembershipRole } from './membership.enums.js';

@InputType({ description: 'A new membership.' })
export class CreateMembershipInput extends CommandInput {
  @Field(() => ID, { description: 'Who.' })
  partnerId!: string;
  @Field(() => ID, { description: 'Where.' })
  partnershipId!: string;
  @Field(() => MembershipRole, { defaultValue: MembershipRole.MEMBER, description: 'As what.' })
  role!: MembershipRole;
  @Field(() => EdtfDateInput, { nullable: true, description: 'First day; null if not known.' })
  from?: EdtfDateInput | null;
  @Field(() => EdtfDateInput, {
    nullable: true,
    description: 'Last day; null if no end is known, `..` if known to be current.',
  })
  to?: EdtfDateInput | null;
}

@InputType({ description: 'Changes to a membership: what is left out stays, null clears.' })
export class UpdateMembershipInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => MembershipRole, { nullable: true, description: 'As what.' })
  role?: MembershipRole | null;
  @Field(() => EdtfDateInput, { nullable: true, description: 'First day; null if not known.' })
  from?: EdtfDateInput | null;
  @Field(() => EdtfDateInput, {
    nullable: true,
    description: 'Last day; null if no end is known, `..` if known to be current.',
  })
  to?: EdtfDateInput | null;
}

/** The values of an input, cleaned. `place` is where the input stands in its operation. */
export function checkedMembership(
  input: Pick<UpdateMembershipInput, 'role' | 'from' | 'to'>,
  place = 'input',
) {
  const check = new Check(place);
  check.fail(input.role === null, 'role', 'EMPTY');
  check.fail(input.from?.edtf === '..', 'from.edtf', 'OPEN_BEGINNING');
  const values = {
    role: input.role ?? undefined,
    from: check.date('from', input.from, TEXT_LIMITS.wording),
    to: check.date('to', input.to, TEXT_LIMITS.wording),
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}
