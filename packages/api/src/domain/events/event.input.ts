import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';
import { ParticipationValuesInput } from '../participations/participation.input.js';

@InputType({ description: 'How many came: a number with its precision.' })
export class AttendanceInput {
  @Field(() => Int, { nullable: true, description: 'At least so many; nobody is 0.' })
  min?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most so many.' })
  max?: number | null;
  @Field(() => String, { nullable: true, description: 'The words of the source: „około 150”.' })
  wording?: string | null;
}

@InputType({ description: 'What may be said of it.' })
export abstract class EventValuesInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'What happened or is to happen.' })
  description?: string | null;
  @Field(() => EventStatus, { nullable: true, description: 'How far it has come; a new one is a DRAFT.' })
  status?: EventStatus | null;
  @Field(() => EventVisibility, { nullable: true, description: 'Who may see it; a new one is INTERNAL.' })
  visibility?: EventVisibility | null;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When, as exactly as known.' })
  date?: EdtfDateInput | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it starts; on its date, where both are known.',
  })
  startsAt?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; on its date, where both are known.',
  })
  endsAt?: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it lasts, in minutes.' })
  durationMinutes?: number | null;
  @Field(() => ID, { nullable: true, description: 'The tradition it belongs to.' })
  seriesId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Which edition of the tradition, from 1.' })
  edition?: number | null;
  @Field(() => String, { nullable: true, description: 'Its slogan.' })
  theme?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All that it is about: topics.' })
  topicIds?: string[] | null;
  @Field(() => [Audience], { nullable: true, description: 'All whom it is for.' })
  audiences?: Audience[] | null;
  @Field(() => AttendanceInput, { nullable: true, description: 'How many came; null if not known.' })
  attendance?: AttendanceInput | null;
  @Field(() => ID, { nullable: true, description: 'Where.' })
  venueId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the participations are all there were; null if not known.',
  })
  participantsComplete?: boolean | null;
}

@InputType({ description: 'Somebody who takes part in a new event.' })
export class EventParticipationInput extends ParticipationValuesInput {}

@InputType({
  description: 'A new event with those who take part. Who may enter it depends on its organisers.',
})
export class CreateEventInput extends EventValuesInput {
  @Field({ description: 'What it is called.' })
  title!: string;
  @Field(() => EventKind, { description: 'What kind of event it is.' })
  kind!: EventKind;
  @Field(() => [EventParticipationInput], {
    nullable: true,
    description: 'Who takes part, in order: organisers and others.',
  })
  participations?: EventParticipationInput[] | null;
}

@InputType({ description: 'Changes to an event: what is left out stays, null clears.' })
export class UpdateEventInput extends EventValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null;
  @Field(() => EventKind, { nullable: true, description: 'What kind of event it is.' })
  kind?: EventKind | null;
}
