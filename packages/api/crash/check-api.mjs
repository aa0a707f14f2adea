/** Holds what the API shows against the ledger, once every command has an outcome. */
import { label } from './ledger.mjs';

/** `nodes(ids)` takes 250. */
const PAGE = 250;

const BY_ID = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Partner { name description version names { name kind } } } }`;

/** @returns {Promise<{kind: string, what: string}[]>} */
export async function checkApi(client, ledger) {
  const findings = [];
  const find = (kind, what) => findings.push({ kind, what });
  const partners = ledger.partners.filter(({ id }) => id !== null);
  for (let at = 0; at < partners.length; at += PAGE) {
    const page = partners.slice(at, at + PAGE);
    const { nodes } = await data(client, BY_ID, { ids: page.map(({ id }) => id) });
    page.forEach((partner, i) => comparePartner(partner, nodes[i], find));
  }
  const live = partners.filter(({ commands }) => !commands.at(-1).after.archived).length;
  const { totalCount } = (await data(client, '{ partners(first: 1) { totalCount } }')).partners;
  if (totalCount < live) find('LOST', `The API counts ${totalCount} partners instead of ${live}`);
  if (totalCount > live) find('TWICE', `The API counts ${totalCount} partners instead of ${live}`);
  return findings;
}

function comparePartner({ id, commands }, shown, find) {
  const { after } = commands.at(-1);
  const where = `${id} after ${label(commands.at(-1))}`;
  if (after.archived) {
    if (shown) find('LOST', `${where} is archived, and the API shows it`);
    return;
  }
  if (!shown) return find('LOST', `The API does not show ${where}`);
  if (shown.version !== commands.length)
    find(
      shown.version < commands.length ? 'LOST' : 'TWICE',
      `The API shows ${where} at version ${shown.version}`,
    );
  const isSame =
    shown.name === after.names[0].name &&
    shown.description === after.description &&
    JSON.stringify(shown.names.map(({ name, kind }) => [name, kind]).sort()) ===
      JSON.stringify(after.names.map(({ name, kind }) => [name, kind]).sort());
  if (!isSame) find('WRONG', `The API shows other values of ${where}`);
}

async function data(client, document, variables = {}) {
  const answer = await client.ask(document, variables);
  if (!answer?.data) throw new Error(`The API did not answer a read: ${answer?.code ?? 'no answer'}`);
  return answer.data;
}
