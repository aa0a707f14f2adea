import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput, EdtfDateInput, VersionOfInput } from '../../platform/graphql/command.type.js';
import { MembershipRole, MembershipStatus } from './membership.enums.js';
import type { MembershipState } from './membership.state.js';

@InputType({ description: 'A new membership.' })
export class CreateMembershipInput extends CommandInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;
  @Field(() => MembershipRole, { defaultValue: MembershipRole.MEMBER, description: 'The role.' })
  role!: MembershipRole;
  @Field(() => EdtfDateInput, { nullable: true, description: 'The first day; null if not known.' })
  from?: EdtfDateInput | null;
  @Field(() => EdtfDateInput, {
    nullable: true,
    description: 'The last day; null if no end is known, `..` if known to be current.',
  })
  to?: EdtfDateInput | null;
}

@InputType({ description: 'Changes to a membership: members that are left out stay unchanged, null clears.' })
export class UpdateMembershipInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => MembershipRole, { nullable: true, description: 'The role.' })
  role?: MembershipRole | null;
  @Field(() => EdtfDateInput, { nullable: true, description: 'The first day; null if not known.' })
  from?: EdtfDateInput | null;
  @Field(() => EdtfDateInput, {
    nullable: true,
    description: 'The last day; null if no end is known, `..` if known to be current.',
  })
  to?: EdtfDateInput | null;
}

@InputType({ description: 'Memberships to confirm or decline together.' })
export class DecideMembershipsInput extends CommandInput {
  @Field(() => [VersionOfInput], { description: 'The memberships; at most 250.' })
  memberships!: VersionOfInput[];
}

type Stretch = Pick<CreateMembershipInput, 'from' | 'to'>;

function membershipStretch(check: Check, { from, to }: Stretch): Changes<MembershipState, Stretch> {
  check.fail(from?.edtf === '..', 'from.edtf', 'OPEN_BEGINNING');
  return {
    from: check.date('from', from, TEXT_LIMITS.wording),
    to: check.date('to', to, TEXT_LIMITS.wording),
  };
}

/**
 * @param place the place of the input in its operation
 * @throws {Refusal} INVALID
 */
export function newMembership(input: CreateMembershipInput, place?: string): MembershipState {
  const { partnerId, partnershipId, role } = input;
  return checked(
    (check) => ({
      ...nullIfAbsent(membershipStretch(check, input)),
      partnerId,
      partnershipId,
      role,
      // Unless the viewer may not confirm it, which the aggregate decides.
      status: MembershipStatus.CONFIRMED,
    }),
    place,
  );
}

/** @throws {Refusal} INVALID */
export function membershipChanges(
  input: UpdateMembershipInput,
): Changes<MembershipState, UpdateMembershipInput> {
  return checked((check) => ({
    ...membershipStretch(check, input),
    role: check.present('role', input.role),
  }));
}
