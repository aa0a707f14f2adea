import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, EMAIL, omitUndefined, PHONE, WEB_LINK } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { checkedNames, NameInput } from '../partnerships/name.input.js';
import { PartnerKind, Sector } from './partner.enums.js';

@InputType({ description: 'What may be said of it.' })
export abstract class PartnerValuesInput extends CommandInput {
  @Field(() => Sector, { nullable: true, description: 'Its sector.' })
  sector?: Sector | null;
  @Field(() => ID, { nullable: true, description: 'What it is a unit of.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation’s own telephone, public.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation’s own e-mail, public.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Its website, http or https.' })
  website?: string | null;
  @Field(() => String, { nullable: true, description: 'Its address.' })
  address?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a private person agreed to be shown to the public.',
  })
  agreedToBePublic?: boolean | null;
}

@InputType({ description: 'Changes to a partner: what is left out stays, null clears.' })
export class UpdatePartnerInput extends PartnerValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => PartnerKind, { nullable: true, description: 'What it is.' })
  kind?: PartnerKind | null;
  @Field(() => [NameInput], { nullable: true, description: 'All its names, one of them official.' })
  names?: NameInput[] | null;
}

/** The values of an input, cleaned; `parentId` is left to the command, which knows whether it is there. */
export function checkedPartner(input: Partial<Omit<UpdatePartnerInput, 'id' | 'version'>>) {
  const check = new Check();
  check.fail(input.kind === null, 'kind', 'EMPTY');
  const values = {
    kind: input.kind ?? undefined,
    names: checkedNames(check, input.names),
    sector: input.sector,
    description: check.text('description', input.description, TEXT_LIMITS.description, true),
    phone: check.matching('phone', input.phone, TEXT_LIMITS.phone, PHONE, 'NOT_A_PHONE'),
    email: check.matching('email', input.email, TEXT_LIMITS.email, EMAIL, 'NOT_AN_EMAIL'),
    website: check.matching('website', input.website, TEXT_LIMITS.url, WEB_LINK, 'NOT_A_WEB_LINK'),
    address: check.text('address', input.address, TEXT_LIMITS.label),
    agreedToBePublic: input.agreedToBePublic === null ? false : input.agreedToBePublic,
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}
