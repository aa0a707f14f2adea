import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Audience, EventKind, EventOrder, EventStatus, EventVisibility } from './event.enums.js';

@InputType({ description: 'Conditions on events; all that are given must hold.' })
export class EventFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: EventKind[];
  @Field(() => [EventStatus], { nullable: true, description: 'With one of these statuses.' })
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
    description: 'With one of these partnerships taking part, in any role.',
  })
  partnerships?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'With one of these partners taking part, in any role.',
  })
  partners?: string[];
}

@ArgsType()
export class DaysArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only events whose latest day is this day or later.',
  })
  from?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only events whose earliest day is this day or earlier.',
  })
  to?: string;
}

@ArgsType()
export class EdgeEventsArgs extends DaysArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Conditions on the events.' })
  filter?: EventFilter;
  @Field(() => EventOrder, { defaultValue: EventOrder.DATE_ASC, description: 'The order.' })
  orderBy!: EventOrder;
}

@ArgsType()
export class EventsArgs extends EdgeEventsArgs {
  @Field(() => String, { nullable: true, description: `A search by title and theme. ${SEARCH}` })
  search?: string;
}

@ArgsType()
export class CalendarArgs {
  @Field(() => DateScalar, { description: 'The first day, inclusive.' })
  from!: string;
  @Field(() => DateScalar, { description: 'The last day, inclusive; at most 24 months later.' })
  to!: string;
  @Field(() => EventFilter, { nullable: true, description: 'Conditions on the events.' })
  filter?: EventFilter;
}
