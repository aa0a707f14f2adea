import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, EMAIL, omitUndefined, PHONE } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { ContactVisibility, LegalBasis } from './contact.enums.js';

@InputType({ description: 'What may be said of it.' })
abstract class ContactValuesInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  function?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
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
  @Field({ description: 'The person’s name.' })
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
  @Field(() => String, { nullable: true, description: 'The person’s name.' })
  personName?: string | null;
  @Field(() => LegalBasis, { nullable: true, description: 'On what ground it is kept.' })
  legalBasis?: LegalBasis | null;
}

/** The values of an input, cleaned. */
export function checkedContact(input: Partial<CreateContactInput> | UpdateContactInput) {
  const check = new Check();
  check.fail(input.legalBasis === null, 'legalBasis', 'EMPTY');
  const values = {
    personName:
      input.personName === undefined
        ? undefined
        : check.required('personName', input.personName, TEXT_LIMITS.name),
    function: check.text('function', input.function, TEXT_LIMITS.name),
    phone: check.matching('phone', input.phone, TEXT_LIMITS.phone, PHONE, 'NOT_A_PHONE'),
    email: check.matching('email', input.email, TEXT_LIMITS.email, EMAIL, 'NOT_AN_EMAIL'),
    visibility: input.visibility === null ? ContactVisibility.PRIVATE : input.visibility,
    legalBasis: input.legalBasis ?? undefined,
    retainUntil: input.retainUntil,
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}
