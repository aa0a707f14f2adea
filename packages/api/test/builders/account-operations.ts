/** The operations of a client that manages accounts. */
const ACCOUNT = 'account { id version email name status roles { role partnership { id } partner { id } } }';
export const INVITE = `mutation($input: InviteAccountInput!) { inviteAccount(input: $input) { ${ACCOUNT} link { secret expiresAt } changeId clientMutationId } }`;
const command = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${ACCOUNT} changeId } }`;
export const GRANT = command('grantRole', 'AccountRoleInput');
export const REVOKE = command('revokeRole', 'AccountRoleInput');
export const SUSPEND = command('suspendAccount', 'VersionedInput');
export const REINSTATE = command('reinstateAccount', 'VersionedInput');
export const UPDATE = command('updateAccount', 'UpdateAccountInput');
export const LINK =
  'mutation($input: CreatePasswordLinkInput!) { createPasswordLink(input: $input) { account { id } link { secret } } }';
export const USE =
  'mutation($secret: String!, $password: String!) { usePasswordLink(input: {secret: $secret, newPassword: $password}) { viewer { account { email status } } } }';
export const WHO = '{ viewer { rights { keepDistrict write } } }';
export const PASSWORD = 'a password, rather long';
export const NOWHERE = '00000000-0000-4000-8000-000000000000';

export interface Invited {
  inviteAccount: {
    account: { id: string; email: string };
    link: { secret: string } | null;
    changeId: string;
  };
}
