import { Field, InputType } from 'type-graphql';
import { ParticipationValuesInput } from './participation.input.js';
import { NewEventInput } from '../events/event.input.js';

@InputType({ description: 'A participation in a new event.' })
export class EventParticipationInput extends ParticipationValuesInput {}

@InputType({
  description: 'A new event with its participations. Its organisers decide who may create it.',
})
export class CreateEventInput extends NewEventInput {
  @Field(() => [EventParticipationInput], {
    nullable: true,
    description: 'The participations in order: organisers and others.',
  })
  participations?: EventParticipationInput[] | null;
}
