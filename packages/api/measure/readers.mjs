import { createHash, randomBytes } from 'node:crypto';

/**
 * The request headers of the public, of a coordinator of one partnership and of the district coordinator.
 * @param {(text: string, values?: unknown[]) => Promise<object[]>} query
 */
export async function readersOf(query, ids) {
  const [partnership] = ids.Partnership.map((id) => id.split(':')[1]);
  return {
    public: {},
    coordinator: await tokenOf(query, 'PARTNERSHIP_COORDINATOR', partnership),
    district: await tokenOf(query, 'DISTRICT_COORDINATOR', null),
  };
}

async function tokenOf(query, role, partnership) {
  const email = `${role.toLowerCase()}@example.org`;
  const secret = randomBytes(32).toString('base64url');
  const [{ id }] = await query(
    `insert into account (email, email_key, name, status) values ($1, $1, 'Measured', 'ACTIVE') returning id`,
    [email],
  );
  await query('insert into account_role (account_id, role, partnership_id) values ($1, $2, $3)', [
    id,
    role,
    partnership,
  ]);
  await query(
    `insert into api_token (account_id, name, secret_hash, hint, scopes, expires_at)
     values ($1, 'measured', $2, '', array['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'], now() + interval '1 day')`,
    [id, createHash('sha256').update(secret).digest()],
  );
  return { authorization: `Bearer ${secret}` };
}
