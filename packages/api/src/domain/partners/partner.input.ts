import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { checkedNames, NameInput } from '../partnerships/name.input.js';
import { PartnerKind, Sector } from './partner.enums.js';
import type { PartnerState } from './partner.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The values of a partner.' })
abstract class PartnerValuesInput extends CommandInput {
  @Field(() => Sector, { nullable: true, description: 'Its sector.' })
  sector?: Sector | null;
  @Field(() => ID, { nullable: true, description: 'The partner that it is a unit of.' })
  parentId?: string | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Its purpose and work.' })
  description?: string | null;
  @TextField('TELEPHONE', { nullable: true, description: 'The organisation’s own telephone number, public.' })
  phone?: string | null;
  @TextField('EMAIL', { nullable: true, description: 'The organisation’s own e-mail address, public.' })
  email?: string | null;
  @TextField('WEBSITE', { nullable: true, description: 'Its website, http or https.' })
  website?: string | null;
  @TextField('LINE', { nullable: true, description: 'Its address.' })
  address?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a private person agreed to be visible to the public.',
  })
  agreedToBePublic?: boolean | null;
}

@InputType({ description: 'A new partner.' })
export abstract class NewPartnerInput extends PartnerValuesInput {
  @Field(() => PartnerKind, { description: 'Its kind.' })
  kind!: PartnerKind;
  @Field(() => [NameInput], { description: 'Its names, one of them official.' })
  names!: NameInput[];
}

@InputType({ description: 'Changes to a partner: members that are left out stay unchanged, null clears.' })
export class UpdatePartnerInput extends PartnerValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => PartnerKind, { nullable: true, description: 'Its kind.' })
  kind?: PartnerKind | null;
  @Field(() => [NameInput], { nullable: true, description: 'All its names, one of them official.' })
  names?: NameInput[] | null;
}

function partnerValues(check: Check, input: PartnerValuesInput): Changes<PartnerState, PartnerValuesInput> {
  return {
    sector: input.sector,
    parentId: input.parentId,
    description: check.text('description', input.description, TEXT_LIMITS.description),
    phone: check.telephone('phone', input.phone),
    email: check.email('email', input.email),
    website: check.website('website', input.website),
    address: check.text('address', input.address, TEXT_LIMITS.label),
    agreedToBePublic: input.agreedToBePublic === null ? false : input.agreedToBePublic,
  };
}

/** @throws {Refusal} INVALID */
export function newPartner(input: NewPartnerInput): PartnerState {
  return checked((check) => {
    const values = partnerValues(check, input);
    return {
      ...nullIfAbsent(values),
      names: checkedNames(check, input.names),
      kind: input.kind,
      agreedToBePublic: values.agreedToBePublic ?? false,
    };
  });
}

/** @throws {Refusal} INVALID */
export function partnerChanges(input: UpdatePartnerInput): Changes<PartnerState, UpdatePartnerInput> {
  return checked((check) => ({
    ...partnerValues(check, input),
    names: checkedNames(check, input.names),
    kind: check.present('kind', input.kind),
  }));
}
