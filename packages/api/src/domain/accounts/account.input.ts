import { Field, ID, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput, VersionedInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { AccountStatus, Role, TokenScope } from './account.enums.js';
import type { AccountState, RoleState } from './account.state.js';
import { readRole, withRole } from './role.rules.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'A role and its target.' })
export class RoleInput {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
  @Field(() => ID, {
    nullable: true,
    description: 'The partnership; required for PARTNERSHIP_COORDINATOR and allowed only for it.',
  })
  partnershipId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The partner; required for PARTNER_REPRESENTATIVE and allowed only for it.',
  })
  partnerId?: string | null;
}

@InputType({ description: 'A new account, which its owner activates through a one-time link.' })
export class InviteAccountInput extends CommandInput {
  @TextField('EMAIL', { description: 'The address to sign in with; no other account may have it.' })
  email!: string;
  @TextField('LINE', { description: 'Its owner’s name.' })
  name!: string;
  @Field(() => [RoleInput], { description: 'Its roles.' })
  roles!: RoleInput[];
}

@InputType({ description: 'Changes to an account: members that are left out stay unchanged.' })
export class UpdateAccountInput extends VersionedInput {
  @TextField('EMAIL', { nullable: true, description: 'The address to sign in with.' })
  email?: string | null;
  @TextField('LINE', { nullable: true, description: 'Its owner’s name.' })
  name?: string | null;
}

@InputType({ description: 'A role to give or to take.' })
export class AccountRoleInput extends VersionedInput {
  @Field(() => RoleInput, { description: 'The role.' })
  role!: RoleInput;
}

@InputType({ description: 'The account for which a link is made.' })
export class CreatePasswordLinkInput extends CommandInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
}

@InputType({ description: 'A new token.' })
export class CreateApiTokenInput extends CommandInput {
  @TextField('LINE', { description: 'Its purpose.' })
  name!: string;
  @Field(() => [TokenScope], { description: 'Its scopes. WRITE requires READ_INTERNAL.' })
  scopes!: TokenScope[];
  @Field(() => DateScalar, { description: 'Its last day, in Warsaw; at most 366 days ahead.' })
  expiresOn!: string;
}

@InputType({ description: 'The token to revoke.' })
export class RevokeApiTokenInput extends CommandInput {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

/** @throws {Refusal} INVALID */
export function newAccount({ email, name, roles }: InviteAccountInput): AccountState {
  return checked((check) => ({
    email: checkedEmail(check, email),
    name: check.required('name', name, TEXT_LIMITS.name),
    status: AccountStatus.INVITED,
    roles: roles.reduce<readonly RoleState[]>((all, role, i) => {
      const place = `input.roles.${i}`;
      return withRole(all, readRole(role, place), place);
    }, []),
  }));
}

/** @throws {Refusal} INVALID */
export function accountChanges({
  email,
  name,
}: UpdateAccountInput): Changes<AccountState, UpdateAccountInput> {
  return checked((check) => ({
    email: checkedEmail(check, email),
    name: check.required('name', name, TEXT_LIMITS.name),
  }));
}

function checkedEmail<T extends string | null | undefined>(check: Check, email: T) {
  return check.present('email', check.email('email', email));
}
