import { Event } from '../events/event.type.js';
import { Args, FieldResolver, Resolver } from 'type-graphql';
import { Partner } from '../partners/partner.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Participation, ParticipationConnection } from './participation.type.js';
import { EventParticipationsArgs, PartnerParticipationsArgs } from './participation.args.js';

@Resolver(() => Partner)
export class PartnerParticipationsResolver {
  @FieldResolver(() => ParticipationConnection, { description: 'Its participations in events.' })
  participations(
    @Args(() => PartnerParticipationsArgs) _args: PartnerParticipationsArgs,
  ): typeof ParticipationConnection {
    return planned();
  }
}

@Resolver(() => Event)
export class EventParticipationsResolver {
  @FieldResolver(() => [Participation], {
    description: 'The participations in it, in the order of the record.',
  })
  participations(@Args(() => EventParticipationsArgs) _args: EventParticipationsArgs): Participation[] {
    return planned();
  }
}
