import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Network } from '../partnerships/network.type.js';
import { Partner } from '../partners/partner.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Event } from '../events/event.type.js';
import { ParticipationRole } from './participation.enums.js';

export const Actor = createUnionType({
  name: 'Actor',
  description: 'Who can take part: a partner, a partnership, or the whole network.',
  types: () => [Partner, Partnership, Network] as const,
});

@ObjectType({ implements: Node, description: 'An actor in an event with a role (Udział).' })
export class Participation extends Node {
  @Field(() => Event, { description: 'In what.' })
  event!: Event;
  @Field(() => ParticipationRole, { description: 'As what.' })
  role!: ParticipationRole;
  @Field(() => Actor, {
    nullable: true,
    description: 'Who; null if the actor is not known, then `label` says what the source says.',
  })
  actor!: typeof Actor | null;
  @Field(() => String, { nullable: true, description: 'What the source calls an actor that is not known.' })
  label!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many actors the label stands for.' })
  count!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many people; null if not known.' })
  headcount!: number | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The actor’s name of then: as the source gives it for this event, else the one valid on its earliest day.',
  })
  nameAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The actor’s name as the source gives it for this event; null if it gives none.',
  })
  nameGiven!: string | null;
  @Field(() => [Actor], { description: 'Where a group of people comes from.' })
  fromActors!: (typeof Actor)[];
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
}

export const ParticipationConnection = connectionOf(() => Participation, 'Participation');
