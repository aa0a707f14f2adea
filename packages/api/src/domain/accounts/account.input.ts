import { Field, ID, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, EMAIL, omitUndefined } from '../../platform/commands/check.js';
import { CommandInput, VersionedInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Role, TokenScope } from './account.enums.js';

@InputType({ description: 'A role, and what it is for.' })
export class RoleInput {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
  @Field(() => ID, {
    nullable: true,
    description: 'The partnership: for PARTNERSHIP_COORDINATOR, and only for it.',
  })
  partnershipId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The partner: for PARTNER_REPRESENTATIVE, and only for it.',
  })
  partnerId?: string | null;
}

@InputType({ description: 'A new account, to be taken into use by a one-time link.' })
export class InviteAccountInput extends CommandInput {
  @Field({ description: 'The address to sign in with; no other account may have it.' })
  email!: string;
  @Field({ description: 'Its owner’s name.' })
  name!: string;
  @Field(() => [RoleInput], { description: 'Its roles.' })
  roles!: RoleInput[];
}

@InputType({ description: 'Changes to an account: what is left out stays.' })
export class UpdateAccountInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'The address to sign in with.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Its owner’s name.' })
  name?: string | null;
}

@InputType({ description: 'A role to give or to take.' })
export class AccountRoleInput extends VersionedInput {
  @Field(() => RoleInput, { description: 'The role.' })
  role!: RoleInput;
}

@InputType({ description: 'Names an account that a link is made for.' })
export class CreatePasswordLinkInput extends CommandInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
}

@InputType({ description: 'A new token.' })
export class CreateApiTokenInput extends CommandInput {
  @Field({ description: 'What it is for.' })
  name!: string;
  @Field(() => [TokenScope], { description: 'What it may do. WRITE needs READ_INTERNAL.' })
  scopes!: TokenScope[];
  @Field(() => DateScalar, { description: 'Its last day, in Warsaw; at most 366 days ahead.' })
  expiresOn!: string;
}

@InputType({ description: 'Names a token.' })
export class RevokeApiTokenInput extends CommandInput {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

/** Roles that one account may have at most: more is a mistake. */
export const ROLES_MAX = 50;

/** The e-mail and name of an input, cleaned. @throws {Refusal} INVALID */
export function checkedAccount(input: Partial<InviteAccountInput> | UpdateAccountInput) {
  const check = new Check();
  const email = check.matching('email', input.email, TEXT_LIMITS.email, EMAIL, 'NOT_AN_EMAIL');
  const name = check.text('name', input.name, TEXT_LIMITS.name);
  check.fail(email === null, 'email', 'EMPTY');
  check.fail(name === null, 'name', 'EMPTY');
  check.throwIfInvalid();
  return omitUndefined({ email: email ?? undefined, name: name ?? undefined });
}
