import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { nameType } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';

const PartnershipName = nameType('Partnership');
type PartnershipName = InstanceType<typeof PartnershipName>;

@ObjectType({ description: 'The viewer’s rights on a partnership.' })
export class PartnershipRights {
  @Field({ description: 'Change it, its roster and the events it organises.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
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
  @Field(() => [PartnershipName], { description: 'All names, current and former.' })
  names!: PartnershipName[];
  @Field(() => PartnershipScope, { description: 'Whether it belongs to this district.' })
  scope!: PartnershipScope;
  @Field(() => PartnershipStatus, { nullable: true, description: 'Whether it is active; null if not known.' })
  status!: PartnershipStatus | null;
  @Field(() => String, { nullable: true, description: 'Its area in words: the streets that bound it.' })
  area!: string | null;
  @Field(() => String, { nullable: true, description: 'Its purpose and work.' })
  description!: string | null;
  @Field(() => String, { nullable: true, description: 'Its colour on a light background, `#RRGGBB`.' })
  colour!: string | null;
  @Field(() => PartnershipSymbol, { nullable: true, description: 'Its shape.' })
  symbol!: PartnershipSymbol | null;
  @Field(() => EdtfDate, { nullable: true, description: 'When it was founded.' })
  foundedOn!: EdtfDate | null;
  @Field(() => EdtfDate, { nullable: true, description: 'When it ended; null if no end is known.' })
  endedOn!: EdtfDate | null;
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command; it also covers the names.' })
  version!: number;
  @Field(() => PartnershipRights, { description: 'Your rights on it.' })
  viewerCan!: PartnershipRights;
}

export const PartnershipConnection = connectionOf(() => Partnership, 'Partnership', { isSearched: true });
