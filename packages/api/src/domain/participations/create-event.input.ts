import { Field, InputType } from 'type-graphql';
import { ParticipationValuesInput } from './participation.input.js';
import { NewEventInput } from '../events/event.input.js';

@InputType({ description: 'Somebody who takes part in a new event.' })
export class EventParticipationInput extends ParticipationValuesInput {}

@InputType({
  description: 'A new event with those who take part. Who may enter it depends on its organisers.',
})
export class CreateEventInput extends NewEventInput {
  @Field(() => [EventParticipationInput], {
    nullable: true,
    description: 'Who takes part, in order: organisers and others.',
  })
  participations?: EventParticipationInput[] | null;
}
