import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { ClientMutationId } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { ContactVisibility, LegalBasis } from './contact.enums.js';
import type { ContactState } from './contact.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The values of a contact.' })
abstract class ContactValuesInput {
  @TextField('LINE', { nullable: true, description: 'The person’s function there.' })
  function?: string | null;
  @TextField('TELEPHONE', { nullable: true, description: 'Telephone.' })
  phone?: string | null;
  @TextField('EMAIL', { nullable: true, description: 'E-mail.' })
  email?: string | null;
  @Field(() => ContactVisibility, {
    nullable: true,
    description: 'Its visibility; PRIVATE if not given.',
  })
  visibility?: ContactVisibility | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it may be kept.' })
  retainUntil?: string | null;
}

@InputType({ description: 'A person who speaks for a partner that is being created.' })
export class FirstContactInput extends ContactValuesInput {
  @TextField('LINE', { description: 'The person’s name.' })
  personName!: string;
  @Field(() => LegalBasis, { description: 'The legal basis for keeping it.' })
  legalBasis!: LegalBasis;
}

@InputType({ description: 'A new contact.' })
export class CreateContactInput extends FirstContactInput {
  @ClientMutationId()
  clientMutationId?: string | null;
  @Field(() => ID, { description: 'The partner that the person speaks for.' })
  partnerId!: string;
}

@InputType({ description: 'Changes to a contact: members that are left out stay unchanged, null clears.' })
export class UpdateContactInput extends ContactValuesInput {
  @ClientMutationId()
  clientMutationId?: string | null;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'The person’s name.' })
  personName?: string | null;
  @Field(() => LegalBasis, { nullable: true, description: 'The legal basis for keeping it.' })
  legalBasis?: LegalBasis | null;
}

function contactValues(check: Check, input: ContactValuesInput): Changes<ContactState, ContactValuesInput> {
  return {
    function: check.text('function', input.function, TEXT_LIMITS.name),
    phone: check.telephone('phone', input.phone),
    email: check.email('email', input.email),
    visibility: input.visibility === null ? ContactVisibility.PRIVATE : input.visibility,
    retainUntil: input.retainUntil,
  };
}

/**
 * @param place the place of the input in its operation
 * @throws {Refusal} INVALID
 */
export function newContact(input: CreateContactInput, place?: string): ContactState {
  return checked((check) => {
    const values = contactValues(check, input);
    return {
      ...nullIfAbsent(values),
      partnerId: input.partnerId,
      personName: check.required('personName', input.personName, TEXT_LIMITS.name),
      visibility: values.visibility ?? ContactVisibility.PRIVATE,
      legalBasis: input.legalBasis,
    };
  }, place);
}

/** @throws {Refusal} INVALID */
export function contactChanges(input: UpdateContactInput): Changes<ContactState, UpdateContactInput> {
  return checked((check) => ({
    ...contactValues(check, input),
    personName: check.required('personName', input.personName, TEXT_LIMITS.name),
    legalBasis: check.present('legalBasis', input.legalBasis),
  }));
}
