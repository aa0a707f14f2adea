import { ArgsType, Field } from 'type-graphql';
import { ParticipationRole, ParticipationOrder } from './participation.enums.js';
import { DaysArgs } from '../events/event.args.js';

@ArgsType()
export class EventParticipationsArgs {
  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roles?: ParticipationRole[];
}

@ArgsType()
export class PartnerParticipationsArgs extends DaysArgs {
  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roles?: ParticipationRole[];
  @Field(() => ParticipationOrder, { defaultValue: ParticipationOrder.DATE_ASC, description: 'The order.' })
  orderBy!: ParticipationOrder;
}
