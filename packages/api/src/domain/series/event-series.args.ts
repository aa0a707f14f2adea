import { ArgsType, Field } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { EventSeriesOrder } from './event-series.enums.js';

@ArgsType()
export class EventSeriesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: `A search by title. ${SEARCH}` })
  search?: string;
  @Field(() => EventSeriesOrder, { defaultValue: EventSeriesOrder.TITLE_ASC, description: 'The order.' })
  orderBy!: EventSeriesOrder;
}
