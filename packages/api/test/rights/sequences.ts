import { CURRENT, type Stage } from './stage.js';

type Answer = Readonly<Record<string, unknown>>;
type Send = (name: string, input: object) => Promise<Answer | null>;

/** Commands one after another, each on what the one before made. */
export type Sequence = (stage: Stage, send: Send) => Promise<void>;

const idIn = (answer: Answer | null, field: string) =>
  (answer?.[field] as { id: string } | undefined)?.id ?? '';
const undo = async (send: Send, answer: Answer | null): Promise<Answer | null> =>
  answer?.['changeId'] ? send('undo', { changeId: answer['changeId'] }) : null;

/** A membership of the past, moved into the present. */
const pastIntoPresent: Sequence = async ({ partner, partnership }, send) => {
  const past = { from: { edtf: '2015' }, to: { edtf: '2016' } };
  for (const partnerId of [partner.foreign, partner.alone, partner.mine]) {
    const made = await send('createMembership', {
      partnerId,
      partnershipId: partnership.own,
      role: 'SUPPORTER',
      ...past,
    });
    const id = idIn(made, 'membership');
    if (!id) return;
    const moved = await send('updateMembership', { id, version: CURRENT, from: null, to: { edtf: '..' } });
    const back = await undo(send, moved);
    await undo(send, back);
    await send('archiveMembership', { id, version: CURRENT });
    await send('restoreMembership', { id, version: CURRENT });
    await send('confirmMemberships', { memberships: [{ id, version: CURRENT }] });
  }
};

/** Leaving and coming back, by each way back there is. */
const leavingAndBack: Sequence = async ({ membership }, send) => {
  for (const id of [membership.mine, membership.shared]) {
    const left = await send('updateMembership', { id, version: CURRENT, to: { edtf: '2017' } });
    await undo(send, left);
    await send('updateMembership', { id, version: CURRENT, to: { edtf: '2016' } });
    await send('updateMembership', { id, version: CURRENT, to: null });
    const gone = await send('archiveMembership', { id, version: CURRENT });
    await undo(send, gone);
    await send('archiveMembership', { id, version: CURRENT });
    await send('restoreMembership', { id, version: CURRENT });
  }
};

/** A partner of one's own as a way to another's: as its unit, its parent, its successor. */
const throughOnesOwn: Sequence = async ({ partner, partnership }, send) => {
  const made = await send('createPartner', {
    kind: 'GROUP',
    names: [{ name: 'Pośrednia', kind: 'OFFICIAL' }],
    parentId: partner.foreign,
    membership: { partnershipId: partnership.own },
  });
  const id = idIn(made, 'partner');
  if (!id) return;
  await send('createPartnerSuccession', { predecessorId: id, successorId: partner.foreign });
  await send('updatePartner', { id, version: CURRENT, parentId: partner.person });
  const undone = await undo(send, made);
  await undo(send, undone);
};

/** An event of one's own that others are named in, and one of others that one is a guest of. */
const organising: Sequence = async ({ partnership, event, participation }, send) => {
  const made = await send('createEvent', {
    title: 'Własne',
    kind: 'PICNIC',
    participations: [{ role: 'ORGANISER', actorId: partnership.own }],
  });
  const id = idIn(made, 'event');
  if (id) {
    await send('createParticipation', { eventId: id, role: 'CO_ORGANISER', actorId: partnership.other });
    await undo(send, await undo(send, made));
  }
  const own = await send('archiveParticipation', { id: participation.own, version: CURRENT });
  await undo(send, own);
  await send('restoreParticipation', { id: participation.own, version: CURRENT });
  const joint = await send('archiveParticipation', { id: participation.joint, version: CURRENT });
  await undo(send, joint);
  await send('createParticipation', { eventId: event.joint, role: 'ORGANISER', actorId: partnership.own });
};

/** Yes and no to what waits for oneself, each taken back. */
const decisions: Sequence = async ({ membership, participation }, send) => {
  for (const id of [membership.proposed, membership.proposedThere, membership.proposedOfRepresented]) {
    const memberships = [{ id, version: CURRENT }];
    const declined = await send('declineMemberships', { memberships });
    await undo(send, await undo(send, declined));
    const confirmed = await send('confirmMemberships', { memberships });
    await undo(send, await undo(send, confirmed));
  }
  const participations = [{ id: participation.asked, version: CURRENT }];
  const refused = await send('refuseConsent', { participations });
  await undo(send, await undo(send, refused));
};

/** What was dismissed is opened again. */
const dismissed: Sequence = async ({ todos }, send) => {
  for (const id of todos.slice(0, 10)) {
    await send('dismissTodo', { id, note: 'Nie wiadomo' });
    await send('reopenTodo', { id });
  }
};

export const SEQUENCES: readonly Sequence[] = [
  pastIntoPresent,
  leavingAndBack,
  throughOnesOwn,
  organising,
  decisions,
  dismissed,
];
