import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { nameType } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { PartnerKind, Sector } from './partner.enums.js';

const PartnerName = nameType('Partner');
type PartnerName = InstanceType<typeof PartnerName>;

@ObjectType({ description: 'What the viewer may do with a partner.' })
export class PartnerRights {
  @Field({ description: 'Change it and its names.' })
  edit!: boolean;
  @Field({ description: 'Take it out of the record.' })
  archive!: boolean;
  @Field({ description: 'Read and change its private contacts.' })
  editContacts!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A partner: a legal person, a unit of one, an informal group or a private person.',
})
export class Partner extends Node {
  @Field({ description: 'Its name today.' })
  name!: string;
  @Field(() => [PartnerName], { description: 'All names, of today and before.' })
  names!: PartnerName[];
  @Field(() => PartnerKind, { description: 'What it is.' })
  kind!: PartnerKind;
  @Field(() => Sector, { nullable: true, description: 'Its sector; null if not known.' })
  sector!: Sector | null;
  @Field(() => Partner, { nullable: true, description: 'What it is a unit of.' })
  parent!: Partner | null;
  @Field(() => [Partner], { description: 'Its units.' })
  units!: Partner[];
  @Field(() => [PartnerSuccession], {
    description: 'Whom it succeeded: other partners, dated as far as known.',
  })
  predecessors!: PartnerSuccession[];
  @Field(() => [PartnerSuccession], { description: 'Who succeeded it.' })
  successors!: PartnerSuccession[];
  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The organisation’s own telephone, public. A person’s is a contact.',
  })
  phone!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The organisation’s own e-mail, public. A person’s is a contact.',
  })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Its website, http or https.' })
  website!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address.' })
  address!: string | null;
  @Field({
    description:
      'Whether a private person agreed to be shown to the public; false for all others, who need not.',
  })
  agreedToBePublic!: boolean;
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names; covers the names too.' })
  version!: number;
  @Field(() => PartnerRights, { description: 'What you may do with it.' })
  viewerCan!: PartnerRights;
}

@ObjectType({ implements: Node, description: 'That one partner succeeded another.' })
export class PartnerSuccession extends Node {
  @Field(() => Partner, { description: 'The one before.' })
  predecessor!: Partner;
  @Field(() => Partner, { description: 'The one after.' })
  successor!: Partner;
  @Field(() => EdtfDate, { nullable: true, description: 'When; null if not known.' })
  happenedOn!: EdtfDate | null;
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
}

export const PartnerConnection = connectionOf(() => Partner, 'Partner', { isSearched: true });
