import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { Certainty } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Statement } from '../sources/source.type.js';
import { Partner } from '../partners/partner.type.js';
import { MembershipRole, MembershipStatus } from './membership.enums.js';

@ObjectType({ description: 'What the viewer may do with a membership.' })
export class MembershipRights {
  @Field({ description: 'Change it and take it out of the record.' })
  edit!: boolean;
  @Field({ description: 'Confirm or decline it, as somebody who may change the partner.' })
  confirm!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A partner in a partnership, from–to (Uczestnictwo). Leaving and coming back are two.',
})
export class Membership extends Node {
  @Field(() => Partner, { description: 'Who.' })
  partner!: Partner;
  @Field(() => Partnership, { description: 'Where.' })
  partnership!: Partnership;
  @Field(() => MembershipRole, { description: 'As what.' })
  role!: MembershipRole;
  @Field(() => MembershipStatus, {
    description: 'Whether the partner’s side agreed. To the public all are confirmed: it sees no others.',
  })
  status!: MembershipStatus;
  @Field(() => EdtfDate, { nullable: true, description: 'First day; null if not known.' })
  from!: EdtfDate | null;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'Last day; null if no end is known, `..` if known to be current.',
  })
  to!: EdtfDate | null;
  @Field(() => Certainty, {
    nullable: true,
    description: 'Whether it surely held on the day asked for (today if none was); null if it did not.',
  })
  certainty!: Certainty | null;
  @Field({
    description:
      'The partner’s name on the day asked for (today if none was), as far as its names in time reach there; else its name today.',
  })
  nameAt!: string;
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
  @Field(() => MembershipRights, { description: 'What you may do with it.' })
  viewerCan!: MembershipRights;
}

export const MembershipConnection = connectionOf(() => Membership, 'Membership');
