import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Partner } from '../partners/partner.type.js';
import { Contact } from './contact.type.js';

@Resolver(() => Partner)
export class PartnerContactsResolver {
  @FieldResolver(() => [Contact], { description: 'The people who speak for it: those that you may see.' })
  contacts(): Contact[] {
    return planned();
  }
}
