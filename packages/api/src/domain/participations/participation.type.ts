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
  description: 'An actor that can take part: a partner, a partnership or the whole network.',
  types: () => [Partner, Partnership, Network] as const,
});

@ObjectType({ description: 'The viewer’s rights on a participation.' })
export class ParticipationRights {
  @Field({ description: 'Change and archive it.' })
  edit!: boolean;
  @Field({ description: 'Give or refuse consent for the partnership that it names as an organiser.' })
  consent!: boolean;
}

@ObjectType({ description: 'An actor that a group of people in an event comes from.' })
export class ParticipationOrigin {
  @Field(() => Actor, { description: 'The partner or partnership.' })
  actor!: typeof Actor;
  @Field({ description: 'Its name on the earliest day of the event.' })
  nameAt!: string;
}

@ObjectType({ implements: Node, description: 'An actor in an event with a role (Udział).' })
export class Participation extends Node {
  @Field(() => Event, { description: 'The event.' })
  event!: Event;
  @Field(() => ParticipationRole, { description: 'The role.' })
  role!: ParticipationRole;
  @Field(() => Consent, {
    description: 'Whether the partnership agreed to organise. The public sees only those that did.',
  })
  consent!: Consent;
  @Field(() => Actor, {
    nullable: true,
    description: 'The actor; null if not known, in which case `label` has the source’s description.',
  })
  actor!: typeof Actor | null;
  @Field(() => String, {
    nullable: true,
    description: 'The source’s description of an actor that is not known.',
  })
  label!: string | null;
  @Field(() => Int, { nullable: true, description: 'The number of actors that the label stands for.' })
  count!: number | null;
  @Field(() => Int, { nullable: true, description: 'The number of people; null if not known.' })
  headcount!: number | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The actor’s name at that time: the name in the source for this event, otherwise the name valid on its earliest day.',
  })
  nameAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The actor’s name in the source for this event; null if it gives none.',
  })
  nameGiven!: string | null;
  @Field(() => [Actor], { description: 'The partners and partnerships that a group of people comes from.' })
  fromActors!: (typeof Actor)[];
  @Field(() => [ParticipationOrigin], {
    description: 'The same as `fromActors`, under the names of that time.',
  })
  origins!: ParticipationOrigin[];
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => ParticipationRights, { description: 'Your rights on it.' })
  viewerCan!: ParticipationRights;
}

export const ParticipationConnection = connectionOf(() => Participation, 'Participation');
