import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { VersionedInput } from '../../platform/graphql/command.type.js';
import type { AccountContext } from './account-context.js';
import { AccountLinkPayload, AccountPayload, ApiTokenPayload } from './account-commands.type.js';
import {
  grantRole,
  inviteAccount,
  reinstateAccount,
  revokeRole,
  suspendAccount,
  updateAccount,
} from './account.commands.js';
import {
  AccountRoleInput,
  CreateApiTokenInput,
  CreatePasswordLinkInput,
  InviteAccountInput,
  RevokeApiTokenInput,
  UpdateAccountInput,
} from './account.input.js';
import { createApiToken, revokeApiToken } from './access/api-token.commands.js';
import { createPasswordLink } from './access/one-time-link.commands.js';

/** Commands on accounts: for a person who signed in, never for a token. */
@Resolver()
export class AccountCommands {
  @Mutation(() => AccountLinkPayload, {
    description:
      'Enters an account and makes the link that takes it into use; mail is yours to send. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  inviteAccount(
    @Arg('input', { description: 'The account.' }) input: InviteAccountInput,
    @Ctx() context: AccountContext,
  ) {
    return inviteAccount(context, input);
  }

  @Mutation(() => AccountPayload, {
    description:
      'Changes an account’s name or address. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateAccount(
    @Arg('input', { description: 'The changes.' }) input: UpdateAccountInput,
    @Ctx() context: AccountContext,
  ) {
    return updateAccount(context, input);
  }

  @Mutation(() => AccountPayload, {
    description: 'Gives an account a role. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  grantRole(
    @Arg('input', { description: 'The role.' }) input: AccountRoleInput,
    @Ctx() context: AccountContext,
  ) {
    return grantRole(context, input);
  }

  @Mutation(() => AccountPayload, {
    description:
      'Takes a role from an account, unless the district would have no coordinator. Errors as for grantRole.',
  })
  revokeRole(
    @Arg('input', { description: 'The role.' }) input: AccountRoleInput,
    @Ctx() context: AccountContext,
  ) {
    return revokeRole(context, input);
  }

  @Mutation(() => AccountPayload, {
    description:
      'Shuts an account out from its next request on, unless the district would have no coordinator. Errors as for grantRole.',
  })
  suspendAccount(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: AccountContext,
  ) {
    return suspendAccount(context, input);
  }

  @Mutation(() => AccountPayload, {
    description: 'Lets a suspended account in again. Errors as for grantRole.',
  })
  reinstateAccount(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: AccountContext,
  ) {
    return reinstateAccount(context, input);
  }

  @Mutation(() => AccountLinkPayload, {
    description:
      'Makes a link by which the owner sets a new password; earlier links work no more. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createPasswordLink(
    @Arg('input', { description: 'For which account.' }) input: CreatePasswordLinkInput,
    @Ctx() context: AccountContext,
  ) {
    return createPasswordLink(context, input);
  }

  @Mutation(() => ApiTokenPayload, {
    description: 'Makes a token for your own account. UNAUTHENTICATED, FORBIDDEN, INVALID.',
  })
  createApiToken(
    @Arg('input', { description: 'The token.' }) input: CreateApiTokenInput,
    @Ctx() context: AccountContext,
  ) {
    return createApiToken(context, input);
  }

  @Mutation(() => ApiTokenPayload, {
    description: 'Revokes a token from its next request on. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  revokeApiToken(
    @Arg('input', { description: 'Which.' }) input: RevokeApiTokenInput,
    @Ctx() context: AccountContext,
  ) {
    return revokeApiToken(context, input);
  }
}
