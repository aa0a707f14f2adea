import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { nameType } from '../../platform/graphql/names.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Partner } from '../partners/partner.type.js';
import { Statement } from '../sources/source.type.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const Accessibility = describedEnum(
  'Accessibility',
  'How far a person in a wheelchair can use a venue.',
  {
    FULL: 'All of it, toilet too.',
    PARTIAL: 'Parts of it, or with help.',
    NONE: 'Not at all.',
  },
);
export type Accessibility = keyof typeof Accessibility;

export const VenueOrder = describedEnum('VenueOrder', 'Orders of venues.', {
  NAME_ASC: 'By name, as Polish sorts.',
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

@ObjectType({ description: 'What the viewer may do with a venue.' })
export class VenueRights {
  @Field({ description: 'Change it.' })
  edit!: boolean;
  @Field({ description: 'Take it out of the record.' })
  archive!: boolean;
}

@ObjectType({ implements: Node, description: 'Where things happen (Miejsce).' })
export class Venue extends Node {
  @Field({ description: 'Its name today.' })
  name!: string;
  @Field(() => [VenueName], { description: 'All names, of today and before.' })
  names!: VenueName[];
  @Field(() => String, { nullable: true, description: 'Its address; null if it has none or none is known.' })
  address!: string | null;
  @Field(() => Venue, { nullable: true, description: 'What it is part of: a courtyard of a school.' })
  partOf!: Venue | null;
  @Field(() => [Venue], { description: 'Its parts.' })
  parts!: Venue[];
  @Field(() => Partner, {
    nullable: true,
    description: 'The partner whose place it is: a club is a partner and a venue.',
  })
  partner!: Partner | null;
  @Field(() => Accessibility, {
    nullable: true,
    description: 'Whether a wheelchair gets in; null if not known.',
  })
  accessibility!: Accessibility | null;
  @Field(() => String, { nullable: true, description: 'More on getting in and about.' })
  accessibilityNote!: string | null;
  @Field(() => Position, { nullable: true, description: 'Where it lies; null if not known.' })
  position!: Position | null;
  @Field(() => Int, { nullable: true, description: 'How many people it holds; null if not known.' })
  capacity!: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only one event fits at a time; null if not known.',
  })
  exclusive!: boolean | null;
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names; covers the names too.' })
  version!: number;
  @Field(() => VenueRights, { description: 'What you may do with it.' })
  viewerCan!: VenueRights;
}

export const VenueConnection = connectionOf(() => Venue, 'Venue', { isSearched: true });
