import { Field, ID, InputType } from 'type-graphql';
import { EdtfDateInput } from '../../platform/graphql/command.type.js';
import { NameInput } from '../partnerships/name.input.js';
import { PartnerKind } from '../partners/partner.enums.js';
import { MembershipRole } from './membership.enums.js';
import { PartnerValuesInput } from '../partners/partner.input.js';

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
export class CreatePartnerInput extends PartnerValuesInput {
  @Field(() => PartnerKind, { description: 'What it is.' })
  kind!: PartnerKind;
  @Field(() => [NameInput], { description: 'Its names, one of them official.' })
  names!: NameInput[];
  @Field(() => FirstMembershipInput, { nullable: true, description: 'A partnership to join at once.' })
  membership?: FirstMembershipInput | null;
}
