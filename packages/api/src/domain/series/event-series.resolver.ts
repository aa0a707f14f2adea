import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { EdgeEventsArgs } from '../events/event.args.js';
import { Event, EventConnection } from '../events/event.type.js';
import { EventSeriesArgs } from './event-series.args.js';
import { EventSeries, EventSeriesConnection } from './event-series.type.js';

@Resolver(() => EventSeries)
export class EventSeriesResolver {
  @Query(() => EventSeriesConnection, { description: 'The traditions.' })
  eventSeries(@Args(() => EventSeriesArgs) _args: EventSeriesArgs): typeof EventSeriesConnection {
    return planned();
  }

  @FieldResolver(() => EventConnection, { description: 'Its recorded events.' })
  events(@Args(() => EdgeEventsArgs) _args: EdgeEventsArgs): typeof EventConnection {
    return planned();
  }
}

@Resolver(() => Event)
export class EventSeriesOfEventResolver {
  @FieldResolver(() => EventSeries, { nullable: true, description: 'The tradition that it belongs to.' })
  series(): EventSeries | null {
    return planned();
  }
}
