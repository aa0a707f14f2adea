import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { nameType } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';

const PartnershipName = nameType('Partnership');
type PartnershipName = InstanceType<typeof PartnershipName>;

@ObjectType({ description: 'What the viewer may do with a partnership.' })
export class PartnershipRights {
  @Field({ description: 'Change it, its roster and the events it organises.' })
  edit!: boolean;
  @Field({ description: 'Take it out of the record.' })
  archive!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'A local partnership (Partnerstwo): a voluntary agreement of partners for a part of the district.',
})
export class Partnership extends Node {
  @Field({ description: 'Its name today.' })
  name!: string;
  @Field(() => [PartnershipName], { description: 'All names, of today and before.' })
  names!: PartnershipName[];
  @Field(() => PartnershipScope, { description: 'Whether it is of this district.' })
  scope!: PartnershipScope;
  @Field(() => PartnershipStatus, { nullable: true, description: 'Whether it works; null if not known.' })
  status!: PartnershipStatus | null;
  @Field(() => String, { nullable: true, description: 'Its area in words: the streets that bound it.' })
  area!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description!: string | null;
  @Field(() => String, { nullable: true, description: 'Its colour on light ground, `#RRGGBB`.' })
  colour!: string | null;
  @Field(() => PartnershipSymbol, { nullable: true, description: 'Its shape.' })
  symbol!: PartnershipSymbol | null;
  @Field(() => EdtfDate, { nullable: true, description: 'When it was founded.' })
  foundedOn!: EdtfDate | null;
  @Field(() => EdtfDate, { nullable: true, description: 'When it ended; null if no end is known.' })
  endedOn!: EdtfDate | null;
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names; covers the names too.' })
  version!: number;
  @Field(() => PartnershipRights, { description: 'What you may do with it.' })
  viewerCan!: PartnershipRights;
}

export const PartnershipConnection = connectionOf(() => Partnership, 'Partnership', { isSearched: true });
