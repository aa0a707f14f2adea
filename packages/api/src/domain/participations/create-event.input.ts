import { Field, InputType } from 'type-graphql';
import { EventKind } from '../events/event.enums.js';
import { ParticipationValuesInput } from './participation.input.js';
import { EventValuesInput } from '../events/event.input.js';

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
