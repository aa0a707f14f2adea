import { Field, ID, InputType } from 'type-graphql';
import { EdtfDateInput } from '../../platform/graphql/command.type.js';
import { MembershipRole } from './membership.enums.js';
import { NewPartnerInput } from '../partners/partner.input.js';

@InputType({ description: 'A partnership to join at once.' })
export class FirstMembershipInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;
  @Field(() => MembershipRole, { defaultValue: MembershipRole.MEMBER, description: 'As what.' })
  role!: MembershipRole;
  @Field(() => EdtfDateInput, { nullable: true, description: 'First day; null if not known.' })
  from?: EdtfDateInput | null;
}

@InputType({
  description: 'A new partner. A partnership’s coordinator enters it as a member of her partnership.',
})
export class CreatePartnerInput extends NewPartnerInput {
  @Field(() => FirstMembershipInput, { nullable: true, description: 'A partnership to join at once.' })
  membership?: FirstMembershipInput | null;
}
