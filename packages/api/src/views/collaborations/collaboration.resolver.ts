import { Args, FieldResolver, Resolver } from 'type-graphql';
import { Partner } from '../../domain/partners/partner.type.js';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { CollaborationConnection } from './collaboration.type.js';

@Resolver(() => Partner)
export class PartnerCollaboratorsResolver {
  @FieldResolver(() => CollaborationConnection, {
    description:
      'The partners that took part in the same events, those with the most events first, then by name.',
  })
  collaborators(@Args(() => PageArgs) _args: PageArgs): typeof CollaborationConnection {
    return planned();
  }
}
