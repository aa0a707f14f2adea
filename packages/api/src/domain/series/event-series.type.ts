import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { EventKind } from '../events/event.enums.js';
import { DateRuleKind } from './event-series.enums.js';

@ObjectType({
  description: 'How a tradition finds the date of a year; the members that its kind needs are set.',
})
export class DateRule {
  @Field(() => DateRuleKind, { description: 'Which rule.' })
  kind!: DateRuleKind;
  @Field(() => Int, { nullable: true, description: 'Month, 1 to 12 (FIXED_DAY, NTH_WEEKDAY).' })
  month!: number | null;
  @Field(() => Int, { nullable: true, description: 'Day of the month (FIXED_DAY).' })
  day!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'ISO weekday, 1 Monday to 7 Sunday (NTH_WEEKDAY, ISO_WEEK).',
  })
  weekday!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Which one in the month, 1 to 5, or -1 for the last (NTH_WEEKDAY).',
  })
  nth!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days after Easter Sunday; negative before it (DAYS_FROM_EASTER).',
  })
  days!: number | null;
  @Field(() => Int, { nullable: true, description: 'ISO week (ISO_WEEK).' })
  week!: number | null;
}

@ObjectType({
  implements: Node,
  description:
    'A tradition (Cykl): events that recur. Not one a year; editions may be missing from the record.',
})
export class EventSeries extends Node {
  @Field({ description: 'What it is called.' })
  title!: string;
  @Field(() => EventKind, { description: 'What kind of events it has.' })
  kind!: EventKind;
  @Field(() => String, { nullable: true, description: 'What it is.' })
  description!: string | null;
  @Field(() => DateRule, {
    nullable: true,
    description: 'How it finds the date of a year; null if no rule is known.',
  })
  rule!: DateRule | null;
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
}

export const EventSeriesConnection = connectionOf(() => EventSeries, 'EventSeries', { isSearched: true });
