import { randomBytes } from 'node:crypto';
import { addAccount } from './add-account.mjs';

/**
 * The request headers of the public, of a coordinator of one partnership and of the district coordinator.
 * @param {(text: string, values?: unknown[]) => Promise<object[]>} query
 */
export async function readersOf(query, ids) {
  const [partnership] = ids.Partnership.map((id) => id.split(':')[1]);
  const reader = async (name, role) => {
    const secret = randomBytes(32).toString('base64url');
    await addAccount(query, { name, secret, roles: [role] });
    return { authorization: `Bearer ${secret}` };
  };
  return {
    public: {},
    coordinator: await reader('coordinator', { role: 'PARTNERSHIP_COORDINATOR', partnership }),
    district: await reader('district', { role: 'DISTRICT_COORDINATOR', partnership: null }),
  };
}
