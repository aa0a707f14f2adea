import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Partner } from '../partners/partner.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Venue } from '../venues/venue.type.js';
import {
  CalendarArgs,
  EdgeEventsArgs,
  EventParticipationsArgs,
  EventsArgs,
  EventSeriesArgs,
  PartnerParticipationsArgs,
} from './event.args.js';
import { EventSeries, EventSeriesConnection } from '../series/event-series.type.js';
import { Event, EventConnection, Topic } from './event.type.js';
import { Participation, ParticipationConnection } from '../participations/participation.type.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, {
    nullable: true,
    description: 'An event; null if there is none with this id, or none that you may see.',
  })
  event(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Event {
    return planned();
  }

  @Query(() => EventConnection, { description: 'Events that you may see.' })
  events(@Args(() => EventsArgs) _args: EventsArgs): typeof EventConnection {
    return planned();
  }

  @Query(() => [Event], {
    description:
      'The events of a range of days, by earliest day, latest day, id; at most 24 months and 5,000 events, else TOO_COSTLY.',
  })
  calendar(@Args(() => CalendarArgs) _args: CalendarArgs): Event[] {
    return planned();
  }

  @Query(() => EventSeriesConnection, { description: 'The traditions.' })
  eventSeries(@Args(() => EventSeriesArgs) _args: EventSeriesArgs): typeof EventSeriesConnection {
    return planned();
  }

  @Query(() => [Topic], { description: 'The topics of events, as Polish sorts.' })
  topics(): Topic[] {
    return planned();
  }

  @FieldResolver(() => [Participation], { description: 'Who took part, in the order of the record.' })
  participations(@Args(() => EventParticipationsArgs) _args: EventParticipationsArgs): Participation[] {
    return planned();
  }
}

@Resolver(() => EventSeries)
export class SeriesEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'Its events on record.' })
  events(@Args(() => EdgeEventsArgs) _args: EdgeEventsArgs): typeof EventConnection {
    return planned();
  }
}

@Resolver(() => Partnership)
export class PartnershipEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'The events that it takes part in, in any role.' })
  events(@Args(() => EdgeEventsArgs) _args: EdgeEventsArgs): typeof EventConnection {
    return planned();
  }
}

@Resolver(() => Venue)
export class VenueEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'The events that take place there.' })
  events(@Args(() => EdgeEventsArgs) _args: EdgeEventsArgs): typeof EventConnection {
    return planned();
  }
}

@Resolver(() => Partner)
export class PartnerParticipationsResolver {
  @FieldResolver(() => ParticipationConnection, { description: 'What it took part in.' })
  participations(
    @Args(() => PartnerParticipationsArgs) _args: PartnerParticipationsArgs,
  ): typeof ParticipationConnection {
    return planned();
  }
}
