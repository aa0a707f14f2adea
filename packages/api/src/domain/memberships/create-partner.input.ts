import { Field, ID, InputType } from 'type-graphql';
import { EdtfDateInput } from '../../platform/graphql/command.type.js';
import { MembershipRole } from './membership.enums.js';
import { FirstContactInput } from '../contacts/contact.input.js';
import { NewPartnerInput } from '../partners/partner.input.js';

@InputType({ description: 'A partnership that the new partner joins.' })
export class FirstMembershipInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;
  @Field(() => MembershipRole, { defaultValue: MembershipRole.MEMBER, description: 'The role.' })
  role!: MembershipRole;
  @Field(() => EdtfDateInput, { nullable: true, description: 'The first day; null if not known.' })
  from?: EdtfDateInput | null;
}

@InputType({
  description: 'A new partner. A partnership’s coordinator creates it as a member of their partnership.',
})
export class CreatePartnerInput extends NewPartnerInput {
  @Field(() => FirstMembershipInput, { nullable: true, description: 'A partnership that it joins.' })
  membership?: FirstMembershipInput | null;
  @Field(() => FirstContactInput, { nullable: true, description: 'A person who speaks for it.' })
  contact?: FirstContactInput | null;
}
