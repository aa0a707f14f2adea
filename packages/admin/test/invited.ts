import type { Opened } from './opened.js';
import { visitor, type Person } from './person.js';

export interface Invited {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

const PASSWORD = 'jesien na Zoliborzu 2026';

/** Invites a person, who then sets a password with the link. */
export async function invite(
  at: Opened,
  by: Person,
  email: string,
  roles: readonly object[] = [{ role: 'DISTRICT_COORDINATOR' }],
): Promise<Invited> {
  const { inviteAccount } = await by.ask<{
    inviteAccount: { account: { id: string }; link: { secret: string } };
  }>(
    'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { account { id } link { secret } } }',
    { input: { email, name: `Osoba ${email}`, roles } },
  );
  const somebody = await visitor(at);
  await somebody.ask(
    'mutation ($input: UsePasswordLinkInput!) { usePasswordLink(input: $input) { viewer { key } } }',
    { input: { secret: inviteAccount.link.secret, newPassword: PASSWORD } },
  );
  await somebody.context.close();
  return { id: inviteAccount.account.id, email, password: PASSWORD };
}

/** Grants or revokes a role of the whole district. */
export async function changeRole(
  by: Person,
  command: 'grantRole' | 'revokeRole',
  id: string,
  role = 'DISTRICT_COORDINATOR',
): Promise<void> {
  const { node } = await by.ask<{ node: { version: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Account { version } } }',
    { id },
  );
  await by.ask(`mutation ($input: AccountRoleInput!) { ${command}(input: $input) { changeId } }`, {
    input: { id, version: node.version, role: { role } },
  });
}
