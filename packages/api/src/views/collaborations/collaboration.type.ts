import { Field, Int, ObjectType } from 'type-graphql';
import { Partner } from '../../domain/partners/partner.type.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';

@ObjectType({
  description:
    'That a partner took part in the same events as another (Współpraca): worked out anew from the events and participations that you see.',
})
export class Collaboration {
  @Field(() => Partner, { description: 'With whom.' })
  partner!: Partner;
  @Field(() => Int, {
    description:
      'In how many events both took part, in any roles. Ideas, drafts, proposals, and what was postponed or cancelled do not count.',
  })
  jointEvents!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The year of the first of them, the earliest that it can be; null if no day is known.',
  })
  firstYear!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The year of the last of them, the latest that it can be; null if no day is known.',
  })
  lastYear!: number | null;
}

export const CollaborationConnection = connectionOf(() => Collaboration, 'Collaboration');
