import type { TestClient } from '../client.js';

/** The operations of a client that manages partners. */
export const CREATE = `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { changeId clientMutationId partner { id version name } } }`;

interface Created {
  changeId: string;
  partner: { id: string; version: number; name: string };
}

/** The tables that commands on partners and their members write. */
export const PARTNER_TABLES = [
  'partner',
  'partner_name',
  'membership',
  'contact',
  'partner_succession',
  'change',
  'change_item',
  'client_mutation',
];

/** The input of an organisation. */
export const named = (name: string, more: object = {}) => ({
  kind: 'ORGANISATION',
  names: [{ name, kind: 'OFFICIAL' }],
  ...more,
});

export async function createPartner(who: TestClient, input: object): Promise<Created> {
  return (await who.data<{ createPartner: Created }>(CREATE, { input })).createPartner;
}
