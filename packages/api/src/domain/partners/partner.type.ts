import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { nameType } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { PartnerKind, Sector } from './partner.enums.js';

const PartnerName = nameType('Partner');
type PartnerName = InstanceType<typeof PartnerName>;

@ObjectType({ description: 'The viewer’s rights on a partner.' })
export class PartnerRights {
  @Field({ description: 'Change it and its names.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
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
  @Field(() => [PartnerName], { description: 'All names, current and former.' })
  names!: PartnerName[];
  @Field(() => PartnerKind, { description: 'Its kind.' })
  kind!: PartnerKind;
  @Field(() => Sector, { nullable: true, description: 'Its sector; null if not known.' })
  sector!: Sector | null;
  @Field(() => Partner, { nullable: true, description: 'The partner that it is a unit of.' })
  parent!: Partner | null;
  @Field(() => [Partner], { description: 'Its units.' })
  units!: Partner[];
  @Field(() => [PartnerSuccession], {
    description: 'The partners that it succeeded, with dates as far as known.',
  })
  predecessors!: PartnerSuccession[];
  @Field(() => [PartnerSuccession], { description: 'The partners that succeeded it.' })
  successors!: PartnerSuccession[];
  @Field(() => String, { nullable: true, description: 'Its purpose and work.' })
  description!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The organisation’s own telephone number, public. A person’s number belongs to a contact.',
  })
  phone!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The organisation’s own e-mail address, public. A person’s address belongs to a contact.',
  })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Its website, http or https.' })
  website!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address.' })
  address!: string | null;
  @Field({
    description:
      'Whether a private person agreed to be visible to the public; false for all others, who need no agreement.',
  })
  agreedToBePublic!: boolean;
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command; it also covers the names.' })
  version!: number;
  @Field(() => PartnerRights, { description: 'Your rights on it.' })
  viewerCan!: PartnerRights;
}

@ObjectType({ description: 'The viewer’s rights on a succession.' })
export class PartnerSuccessionRights {
  @Field({ description: 'Change and archive it.' })
  edit!: boolean;
}

@ObjectType({ implements: Node, description: 'The succession of one partner to another.' })
export class PartnerSuccession extends Node {
  @Field(() => Partner, { description: 'The earlier partner.' })
  predecessor!: Partner;
  @Field(() => Partner, { description: 'The later partner.' })
  successor!: Partner;
  @Field(() => EdtfDate, { nullable: true, description: 'When; null if not known.' })
  happenedOn!: EdtfDate | null;
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => PartnerSuccessionRights, { description: 'Your rights on it.' })
  viewerCan!: PartnerSuccessionRights;
}

export const PartnerConnection = connectionOf(() => Partner, 'Partner', { isSearched: true });
