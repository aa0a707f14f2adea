import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Partner } from '../partners/partner.type.js';
import { ContactVisibility, LegalBasis } from './contact.enums.js';

@ObjectType({
  implements: Node,
  description:
    'A person who speaks for a partner (Osoba kontaktowa). Personal data: private unless it says otherwise.',
})
export class Contact extends Node {
  @Field(() => Partner, { description: 'The partner.' })
  partner!: Partner;
  @Field({ description: 'The person’s name.' })
  personName!: string;
  @Field(() => String, { nullable: true, description: 'The person’s function there.' })
  function!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email!: string | null;
  @Field(() => ContactVisibility, { description: 'Its visibility.' })
  visibility!: ContactVisibility;
  @Field(() => LegalBasis, { description: 'The legal basis for keeping it.' })
  legalBasis!: LegalBasis;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it may be kept; null if not decided.',
  })
  retainUntil!: string | null;
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
}

export const ContactConnection = connectionOf(() => Contact, 'Contact', { isSearched: true });
