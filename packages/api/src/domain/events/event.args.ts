import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Audience, EventKind, EventOrder, EventStatus, EventVisibility } from './event.enums.js';

@InputType({ description: 'Which events; each member given narrows.' })
export class EventFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: EventKind[];
  @Field(() => [EventStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: EventStatus[];
  @Field(() => [EventVisibility], { nullable: true, description: 'With one of these visibilities.' })
  visibilities?: EventVisibility[];
  @Field(() => [Audience], { nullable: true, description: 'For one of these audiences.' })
  audiences?: Audience[];
  @Field(() => [ID], { nullable: true, description: 'About one of these topics.' })
  topics?: string[];
  @Field(() => [ID], { nullable: true, description: 'In one of these series.' })
  series?: string[];
  @Field(() => [ID], { nullable: true, description: 'At one of these venues.' })
  venues?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'In which one of these partnerships takes part, in any role.',
  })
  partnerships?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'In which one of these partners takes part, in any role.',
  })
  partners?: string[];
}

@ArgsType()
export class DaysArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of events whose earliest–latest reaches this day or a later one.',
  })
  from?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of events whose earliest–latest begins on this day or before.',
  })
  to?: string;
}

@ArgsType()
export class EdgeEventsArgs extends DaysArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events.' })
  filter?: EventFilter;
  @Field(() => EventOrder, { defaultValue: EventOrder.DATE_ASC, description: 'The order.' })
  orderBy!: EventOrder;
}

@ArgsType()
export class EventsArgs extends EdgeEventsArgs {
  @Field(() => String, { nullable: true, description: `By title and theme. ${SEARCH}` })
  search?: string;
}

@ArgsType()
export class CalendarArgs {
  @Field(() => DateScalar, { description: 'First day, inclusive.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Last day, inclusive; at most 24 months on.' })
  to!: string;
  @Field(() => EventFilter, { nullable: true, description: 'Which events.' })
  filter?: EventFilter;
}
