import { VersionedInput } from '../../platform/graphql/command.type.js';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
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

const payload = AccountPayload;
const refuses = ['NOT_FOUND', 'CONFLICT'] as const;

/** Commands on accounts: only for a person who signed in, never for a token. */
export const AccountCommands = commandResolver({
  inviteAccount: command({
    payload: AccountLinkPayload,
    input: InviteAccountInput,
    about: 'The account.',
    description: 'Creates an account and the link with which its owner activates it. No mail is sent.',
    refuses,
    run: inviteAccount,
  }),
  updateAccount: command({
    payload,
    input: UpdateAccountInput,
    about: 'The changes.',
    description: 'Changes an account’s name or address.',
    refuses,
    run: updateAccount,
  }),
  grantRole: command({
    payload,
    input: AccountRoleInput,
    about: 'The role.',
    description: 'Gives an account a role.',
    refuses,
    run: grantRole,
  }),
  revokeRole: command({
    payload,
    input: AccountRoleInput,
    about: 'The role.',
    description: 'Takes a role from an account, unless the district would be left without a coordinator.',
    refuses,
    run: revokeRole,
  }),
  suspendAccount: command({
    payload,
    input: VersionedInput,
    about: 'Which.',
    description:
      'Suspends an account from its next request on, unless the district would be left without a coordinator.',
    refuses,
    run: suspendAccount,
  }),
  reinstateAccount: command({
    payload,
    input: VersionedInput,
    about: 'Which.',
    description: 'Reinstates a suspended account.',
    refuses,
    run: reinstateAccount,
  }),
  createPasswordLink: command({
    payload: AccountLinkPayload,
    input: CreatePasswordLinkInput,
    about: 'For which account.',
    description: 'Makes a link with which the owner sets a new password. Earlier links stop working.',
    refuses: ['NOT_FOUND'],
    run: createPasswordLink,
  }),
  createApiToken: command({
    payload: ApiTokenPayload,
    input: CreateApiTokenInput,
    about: 'The token.',
    description: 'Creates a token for your own account.',
    refuses: [],
    run: createApiToken,
  }),
  revokeApiToken: command({
    payload: ApiTokenPayload,
    input: RevokeApiTokenInput,
    about: 'Which.',
    description: 'Revokes a token from its next request on.',
    refuses: ['NOT_FOUND'],
    run: revokeApiToken,
  }),
});
