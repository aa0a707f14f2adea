import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Source, Statement } from '../sources/source.type.js';
import { Venue } from '../venues/venue.type.js';
import { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';

@ObjectType({ description: 'The viewer’s rights on a topic.' })
export class TopicRights {
  @Field({ description: 'Change it.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
  archive!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A topic of events (traffic, greenery, barriers …); users edit the list.',
})
export class Topic extends Node {
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => TopicRights, { description: 'Your rights on it.' })
  viewerCan!: TopicRights;
}

@ObjectType({
  description: 'The number of people who came, with its precision. Null means not known; 0 means nobody.',
})
export class Attendance {
  @Field(() => Int, { nullable: true, description: 'The least number.' })
  min!: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest number.' })
  max!: number | null;
  @Field(() => String, { nullable: true, description: 'The source’s wording: „około 150”.' })
  wording!: string | null;
}

@ObjectType({ description: 'The viewer’s rights on an event.' })
export class EventRights {
  @Field({ description: 'Change it and its participations.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
  archive!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'Anything with a date (Wydarzenie), such as a picnic, a dance or a meeting.',
})
export class Event extends Node {
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'A description of what happened or is planned.' })
  description!: string | null;
  @Field(() => EventKind, { description: 'Its kind.' })
  kind!: EventKind;
  @Field(() => EventStatus, { description: 'Its stage.' })
  status!: EventStatus;
  @Field(() => EventVisibility, { description: 'Its visibility.' })
  visibility!: EventVisibility;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'The date, as exactly as known; null if nothing is known.',
  })
  date!: EdtfDate | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it starts, on the first day of `date`; null if no time is known.',
  })
  startsAt!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it ends, on the last day of `date` or until 06:00 in the night after it; null if no time is known.',
  })
  endsAt!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The duration in minutes; null if not known. It is the time from `startsAt` to `endsAt` if both are known.',
  })
  durationMinutes!: number | null;
  @Field(() => Int, { nullable: true, description: 'Its edition within the tradition; null if not known.' })
  edition!: number | null;
  @Field(() => String, { nullable: true, description: 'Its slogan.' })
  theme!: string | null;
  @Field(() => [Topic], { description: 'Its topics.' })
  topics!: Topic[];
  @Field(() => [Audience], { description: 'Its audiences; empty if not known.' })
  audiences!: Audience[];
  @Field(() => Attendance, {
    nullable: true,
    description: 'The number of people who came; null if not known.',
  })
  attendance!: Attendance | null;
  @Field(() => Venue, { nullable: true, description: 'Its venue; null if not known.' })
  venue!: Venue | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the list of participations is complete: true, false („m.in.”), null if not known.',
  })
  participantsComplete!: boolean | null;
  @Field(() => [Source], { description: 'The sources of its statements.' })
  sources!: Source[];
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command; participations have their own.' })
  version!: number;
  @Field(() => EventRights, { description: 'Your rights on it.' })
  viewerCan!: EventRights;
}

export const EventConnection = connectionOf(() => Event, 'Event', { isSearched: true });
