import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Network } from '../partnerships/network.type.js';
import { Partner } from '../partners/partner.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Event } from '../events/event.type.js';
import { Consent, ParticipationRole } from './participation.enums.js';

export const Actor = createUnionType({
  name: 'Actor',
  description: 'Who can take part: a partner, a partnership, or the whole network.',
  types: () => [Partner, Partnership, Network] as const,
});

@ObjectType({ description: 'What the viewer may do with a participation.' })
export class ParticipationRights {
  @Field({ description: 'Change it and take it out of the record.' })
  edit!: boolean;
  @Field({ description: 'Give or refuse consent, for the partnership that it names as an organiser.' })
  consent!: boolean;
}

@ObjectType({ implements: Node, description: 'An actor in an event with a role (Udział).' })
export class Participation extends Node {
  @Field(() => Event, { description: 'In what.' })
  event!: Event;
  @Field(() => ParticipationRole, { description: 'As what.' })
  role!: ParticipationRole;
  @Field(() => Consent, {
    description: 'Whether a partnership agreed to organise. To the public all did: it sees no others.',
  })
  consent!: Consent;
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
  @Field(() => ParticipationRights, { description: 'What you may do with it.' })
  viewerCan!: ParticipationRights;
}

export const ParticipationConnection = connectionOf(() => Participation, 'Participation');
