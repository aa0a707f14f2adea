import { Field, Int, ObjectType } from 'type-graphql';
import { Partner } from '../../domain/partners/partner.type.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';

@ObjectType({
  description:
    'The collaboration of a partner with another in the same events (Współpraca), computed from the events and participations that you see.',
})
export class Collaboration {
  @Field(() => Partner, { description: 'The other partner.' })
  partner!: Partner;
  @Field(() => Int, {
    description:
      'The number of events in which both took part, in any roles. Only events that took place count: those HELD, and those CONFIRMED whose last possible day is past.',
  })
  jointEvents!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The earliest possible year of the first joint event; null if no day is known.',
  })
  firstYear!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The latest possible year of the last joint event; null if no day is known.',
  })
  lastYear!: number | null;
}

export const CollaborationConnection = connectionOf(() => Collaboration, 'Collaboration');
