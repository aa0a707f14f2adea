import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Partnership } from '../partnerships/partnership.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Venue } from '../venues/venue.type.js';
import { CalendarArgs, EdgeEventsArgs, EventsArgs } from './event.args.js';
import { Event, EventConnection, Topic } from './event.type.js';

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
      'The events of a range of days, by earliest day, latest day and id; at most 24 months and 5,000 events, otherwise TOO_COSTLY.',
  })
  calendar(@Args(() => CalendarArgs) _args: CalendarArgs): Event[] {
    return planned();
  }

  @Query(() => [Topic], { description: 'The topics of events, in Polish order.' })
  topics(): Topic[] {
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
