import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { ContactVisibility, LegalBasis } from './contact.enums.js';
import type { ContactState } from './contact.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'What may be said of it.' })
abstract class ContactValuesInput extends CommandInput {
  @TextField('LINE', { nullable: true, description: 'What the person does there.' })
  function?: string | null;
  @TextField('TELEPHONE', { nullable: true, description: 'Telephone.' })
  phone?: string | null;
  @TextField('EMAIL', { nullable: true, description: 'E-mail.' })
  email?: string | null;
  @Field(() => ContactVisibility, {
    nullable: true,
    description: 'Who may read it; PRIVATE unless said otherwise.',
  })
  visibility?: ContactVisibility | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until when it may be kept.' })
  retainUntil?: string | null;
}

@InputType({ description: 'A new contact.' })
export class CreateContactInput extends ContactValuesInput {
  @Field(() => ID, { description: 'For whom the person speaks.' })
  partnerId!: string;
  @TextField('LINE', { description: 'The person’s name.' })
  personName!: string;
  @Field(() => LegalBasis, { description: 'On what ground it is kept.' })
  legalBasis!: LegalBasis;
}

@InputType({ description: 'Changes to a contact: what is left out stays, null clears.' })
export class UpdateContactInput extends ContactValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'The person’s name.' })
  personName?: string | null;
  @Field(() => LegalBasis, { nullable: true, description: 'On what ground it is kept.' })
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

/** @throws {Refusal} INVALID */
export function newContact(input: CreateContactInput): ContactState {
  return checked((check) => {
    const values = contactValues(check, input);
    return {
      ...nullIfAbsent(values),
      partnerId: input.partnerId,
      personName: check.required('personName', input.personName, TEXT_LIMITS.name),
      visibility: values.visibility ?? ContactVisibility.PRIVATE,
      legalBasis: input.legalBasis,
    };
  });
}

/** @throws {Refusal} INVALID */
export function contactChanges(input: UpdateContactInput): Changes<ContactState, UpdateContactInput> {
  return checked((check) => ({
    ...contactValues(check, input),
    personName: check.required('personName', input.personName, TEXT_LIMITS.name),
    legalBasis: check.present('legalBasis', input.legalBasis),
  }));
}
