import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { EdtfDate } from '../../platform/graphql/edtf-date.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Source, Statement } from '../sources/source.type.js';
import { Venue } from '../venues/venue.type.js';
import { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';

@ObjectType({
  implements: Node,
  description: 'A topic of events (traffic, greenery, barriers …); users edit the list.',
})
export class Topic extends Node {
  @Field({ description: 'What it is called.' })
  name!: string;
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
}

@ObjectType({ description: 'How many came: a number with its precision. Not known is null, nobody is 0.' })
export class Attendance {
  @Field(() => Int, { nullable: true, description: 'At least so many.' })
  min!: number | null;
  @Field(() => Int, { nullable: true, description: 'At most so many.' })
  max!: number | null;
  @Field(() => String, { nullable: true, description: 'The words of the source: „około 150”.' })
  wording!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an event.' })
export class EventRights {
  @Field({ description: 'Change it and its participations.' })
  edit!: boolean;
  @Field({ description: 'Take it out of the record.' })
  archive!: boolean;
}

@ObjectType({ implements: Node, description: 'Anything dated (Wydarzenie): a picnic, a dance, a meeting.' })
export class Event extends Node {
  @Field({ description: 'What it is called.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What happened or is to happen.' })
  description!: string | null;
  @Field(() => EventKind, { description: 'What kind of event it is.' })
  kind!: EventKind;
  @Field(() => EventStatus, { description: 'How far it has come.' })
  status!: EventStatus;
  @Field(() => EventVisibility, { description: 'Who may see it.' })
  visibility!: EventVisibility;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'When, as exactly as known; null if nothing is known.',
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
      'How long it lasts, in minutes; null if not known. The time from `startsAt` to `endsAt` if both are known.',
  })
  durationMinutes!: number | null;
  @Field(() => Int, { nullable: true, description: 'Which edition of the tradition; null if not known.' })
  edition!: number | null;
  @Field(() => String, { nullable: true, description: 'Its slogan.' })
  theme!: string | null;
  @Field(() => [Topic], { description: 'What it is about.' })
  topics!: Topic[];
  @Field(() => [Audience], { description: 'Whom it is for; empty if not known.' })
  audiences!: Audience[];
  @Field(() => Attendance, { nullable: true, description: 'How many came; null if not known.' })
  attendance!: Attendance | null;
  @Field(() => Venue, { nullable: true, description: 'Where; null if not known.' })
  venue!: Venue | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the participations are all there were: true, false („m.in.”), null if not known.',
  })
  participantsComplete!: boolean | null;
  @Field(() => [Source], { description: 'Which sources speak of it.' })
  sources!: Source[];
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names; participations have their own.' })
  version!: number;
  @Field(() => EventRights, { description: 'What you may do with it.' })
  viewerCan!: EventRights;
}

export const EventConnection = connectionOf(() => Event, 'Event', { isSearched: true });
