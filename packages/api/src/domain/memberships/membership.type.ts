import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { Certainty } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Statement } from '../sources/source.type.js';
import { Partner } from '../partners/partner.type.js';
import { MembershipRole, MembershipStatus } from './membership.enums.js';

@ObjectType({ description: 'The viewer’s rights on a membership.' })
export class MembershipRights {
  @Field({ description: 'Change and archive it.' })
  edit!: boolean;
  @Field({ description: 'Confirm or decline it on behalf of the partner.' })
  confirm!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'A partner in a partnership, with its period (Uczestnictwo). A partner that left and came back has two.',
})
export class Membership extends Node {
  @Field(() => Partner, { description: 'The partner.' })
  partner!: Partner;
  @Field(() => Partnership, { description: 'The partnership.' })
  partnership!: Partnership;
  @Field(() => MembershipRole, { description: 'The role.' })
  role!: MembershipRole;
  @Field(() => MembershipStatus, {
    description: 'Whether the partner’s side agreed. The public sees only confirmed memberships.',
  })
  status!: MembershipStatus;
  @Field(() => EdtfDate, { nullable: true, description: 'The first day; null if not known.' })
  from!: EdtfDate | null;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'The last day; null if no end is known, `..` if known to be current.',
  })
  to!: EdtfDate | null;
  @Field(() => Certainty, {
    nullable: true,
    description:
      'Whether it is surely in force on the day `asOf`, today if not given; null if it is not in force.',
  })
  certainty!: Certainty | null;
  @Field({
    description:
      'The partner’s name on the day `asOf`, today if not given, as far as its names over time are known; otherwise its name today.',
  })
  nameAt!: string;
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => MembershipRights, { description: 'Your rights on it.' })
  viewerCan!: MembershipRights;
}

export const MembershipConnection = connectionOf(() => Membership, 'Membership');
