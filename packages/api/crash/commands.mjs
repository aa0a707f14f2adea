/**
 * What a writer does next: a command on one of its own partners, as GraphQL, with the state that it leaves.
 */
import { randomUUID } from 'node:crypto';

const INPUTS = {
  createPartner: 'CreatePartnerInput',
  updatePartner: 'UpdatePartnerInput',
  archivePartner: 'VersionedInput',
  restorePartner: 'VersionedInput',
  undo: 'UndoInput',
};
export const VERBS = Object.keys(INPUTS);

/** The mutation that sends a command. */
export function documentOf(verb) {
  const partner = verb === 'createPartner' ? 'partner { id }' : '';
  return `mutation ($input: ${INPUTS[verb]}!) { done: ${verb}(input: $input) { changeId clientMutationId ${partner} } }`;
}

/**
 * @param {() => number} random @param {import('./ledger.mjs').Partner[]} partners the writer's own, none with
 * an unknown outcome
 */
export function nextCommand(random, partners) {
  const partner = partners[Math.floor(random() * partners.length)];
  if (!partner || random() < 0.4) return createPartner(random);
  const last = partner.commands.at(-1);
  if (last.after.archived) return random() < 0.5 ? undo(partner) : revive(partner);
  const dice = random();
  if (dice < 0.2 && last.verb === 'updatePartner') return undo(partner);
  if (dice < 0.4) return archive(partner);
  return dice < 0.7 ? describe(partner) : rename(partner);
}

function createPartner(random) {
  const names = [{ name: newName(), kind: 'OFFICIAL' }];
  const kind = random() < 0.5 ? 'ORGANISATION' : 'INSTITUTION';
  const after = { names, description: null, archived: false };
  return command({ id: null, commands: [] }, 'createPartner', { kind, names }, after);
}

function describe(partner) {
  const description = `Opis ${randomUUID()}`;
  return onSeen(partner, 'updatePartner', { description }, { description });
}

/** Replaces the rows of names, which a half-done update would leave too few or too many of. */
function rename(partner) {
  const [{ name }] = stateOf(partner).names;
  const names = [
    { name: newName(), kind: 'OFFICIAL' },
    { name, kind: 'FORMER' },
  ];
  return onSeen(partner, 'updatePartner', { names }, { names });
}

function archive(partner) {
  return onSeen(partner, 'archivePartner', {}, { archived: true });
}

function revive(partner) {
  return onSeen(partner, 'restorePartner', {}, { archived: false });
}

/** Only of the last change, so that no later one stands in its way. */
function undo(partner) {
  const { changeId } = partner.commands.at(-1);
  return command(partner, 'undo', { changeId }, partner.commands.at(-2).after);
}

function onSeen(partner, verb, input, change) {
  const seen = { id: partner.id, version: partner.commands.length };
  return command(partner, verb, { ...seen, ...input }, { ...stateOf(partner), ...change });
}

function command(partner, verb, input, after) {
  const clientMutationId = randomUUID();
  return {
    partner,
    verb,
    input: { ...input, clientMutationId },
    after,
    clientMutationId,
    sent: 0,
    changeId: null,
  };
}

function stateOf(partner) {
  return partner.commands.at(-1).after;
}

function newName() {
  return `Koło ${randomUUID()}`;
}
