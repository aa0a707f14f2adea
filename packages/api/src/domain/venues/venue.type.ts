import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { nameType } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Partner } from '../partners/partner.type.js';
import { Statement } from '../sources/source.type.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const Accessibility = describedEnum('Accessibility', 'The accessibility of a venue by wheelchair.', {
  FULL: 'All of it, including a toilet.',
  PARTIAL: 'Parts of it, or with help.',
  NONE: 'No part of it.',
});
export type Accessibility = keyof typeof Accessibility;

export const VenueOrder = describedEnum('VenueOrder', 'The orders of venues.', {
  NAME_ASC: 'By name, in Polish order.',
  NAME_DESC: 'By name, backwards.',
});
export type VenueOrder = keyof typeof VenueOrder;

const VenueName = nameType('Venue');
type VenueName = InstanceType<typeof VenueName>;

@ObjectType({ description: 'A point on the earth, WGS 84.' })
export class Position {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@ObjectType({ description: 'The viewer’s rights on a venue.' })
export class VenueRights {
  @Field({ description: 'Change it.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
  archive!: boolean;
}

@ObjectType({ implements: Node, description: 'A place where events happen (Miejsce).' })
export class Venue extends Node {
  @Field({ description: 'Its name today.' })
  name!: string;
  @Field(() => [VenueName], { description: 'All names, current and former.' })
  names!: VenueName[];
  @Field(() => String, { nullable: true, description: 'Its address; null if it has none or none is known.' })
  address!: string | null;
  @Field(() => Venue, {
    nullable: true,
    description: 'The venue that it is part of, such as the school of a courtyard.',
  })
  partOf!: Venue | null;
  @Field(() => [Venue], { description: 'Its parts.' })
  parts!: Venue[];
  @Field(() => Partner, {
    nullable: true,
    description: 'The partner that owns the place; a club, for example, is both a partner and a venue.',
  })
  partner!: Partner | null;
  @Field(() => Accessibility, {
    nullable: true,
    description: 'Whether it is accessible by wheelchair; null if not known.',
  })
  accessibility!: Accessibility | null;
  @Field(() => String, { nullable: true, description: 'A note on accessibility.' })
  accessibilityNote!: string | null;
  @Field(() => Position, { nullable: true, description: 'Its position; null if not known.' })
  position!: Position | null;
  @Field(() => Int, { nullable: true, description: 'The number of people that it holds; null if not known.' })
  capacity!: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is used by one event at a time; null if not known.',
  })
  exclusive!: boolean | null;
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command; it also covers the names.' })
  version!: number;
  @Field(() => VenueRights, { description: 'Your rights on it.' })
  viewerCan!: VenueRights;
}

export const VenueConnection = connectionOf(() => Venue, 'Venue', { isSearched: true });
