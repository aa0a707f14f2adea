import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { EventKind } from '../events/event.enums.js';
import { DateRuleKind } from './event-series.enums.js';

@ObjectType({
  description: 'The rule for the date of a tradition; the members that its kind requires are set.',
})
export class DateRule {
  @Field(() => DateRuleKind, { description: 'The kind of the rule.' })
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
    description: 'Its number in the month, 1 to 5, or -1 for the last (NTH_WEEKDAY).',
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

@ObjectType({ description: 'The viewer’s rights on a series.' })
export class EventSeriesRights {
  @Field({ description: 'Change it.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
  archive!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'A tradition (Cykl): events that recur, not necessarily every year. The record may lack some editions.',
})
export class EventSeries extends Node {
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => EventKind, { description: 'The kind of its events.' })
  kind!: EventKind;
  @Field(() => String, { nullable: true, description: 'Its description.' })
  description!: string | null;
  @Field(() => DateRule, {
    nullable: true,
    description: 'The rule for its date in a year; null if none is known.',
  })
  rule!: DateRule | null;
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => EventSeriesRights, { description: 'Your rights on it.' })
  viewerCan!: EventSeriesRights;
}

export const EventSeriesConnection = connectionOf(() => EventSeries, 'EventSeries', { isSearched: true });
