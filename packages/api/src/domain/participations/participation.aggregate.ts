import { aggregate, type CommandScope, type Transition } from '../../platform/commands/aggregate.js';
import { key, keys, value } from '../../platform/commands/write-fields.js';
import { forbidden } from '../../platform/errors.js';
import { keyOf, readGlobalId } from '../../platform/plan/global-id.js';
import { ParticipationFromRow, ParticipationRow } from './participation.entity.js';
import type { Viewer } from '../../platform/viewer.js';
import { Consent } from './participation.enums.js';
import {
  answersFor,
  mayMakeOrganiser,
  organisingActor,
  requireWholeParticipation,
} from './participation.rules.js';
import type { ParticipationState } from './participation.state.js';
import { participationSubject } from './participation.policy.js';

export const participationAggregate = aggregate<ParticipationState, ParticipationRow, 'position'>({
  ...participationSubject,
  row: ParticipationRow,
  fields: {
    eventId: key({ Event: 'eventId' }),
    role: value,
    consent: value,
    actorId: key({ Partner: 'partnerId', Partnership: 'partnershipId', Network: 'networkId' }),
    label: value,
    count: value,
    headcount: value,
    note: value,
    nameGiven: value,
    fromActorIds: keys(ParticipationFromRow, 'participationId', {
      Partner: 'partnerId',
      Partnership: 'partnershipId',
    }),
  },
  once: ['position'],
  revise: ({ viewer }, { before, after }) =>
    Promise.resolve({ ...after, consent: consentOf(viewer, before, after) }),
  invariants: async (at, transition) => {
    if (transition.after) requireWholeParticipation(transition.after);
    await requireInvitation(at, transition);
  },
});

/**
 * Nobody consents on behalf of a partnership that they may not decide for. If no partnership is named, no
 * consent is needed.
 */
function consentOf(viewer: Viewer, before: ParticipationState | null, after: ParticipationState): Consent {
  const actor = organisingActor(after);
  if (actor === null) return Consent.GIVEN;
  if (before && organisingActor(before) !== actor)
    return answersFor(viewer, actor) ? Consent.GIVEN : Consent.PENDING;
  const agrees = after.consent === Consent.GIVEN && before?.consent !== Consent.GIVEN;
  return agrees && !answersFor(viewer, actor) ? Consent.PENDING : after.consent;
}

/** An organising partnership may change the event, so not everybody may name one. */
async function requireInvitation(
  { manager, viewer }: CommandScope,
  { id, before, after }: Transition<ParticipationState>,
): Promise<void> {
  const actor = after && organisingActor(after);
  if (!actor || viewer.district || (before && organisingActor(before) === actor)) return;
  const event = keyOf(after.eventId, 'Event', 'input.eventId');
  await manager.query('select 1 from event where id = $1 for no key update', [event]);
  const organisers = await manager.query<{ key: string | null }[]>(
    `select partnership_id as key from participation where event_id = $1 and id <> $2 and archived_at is null
     and role in ('ORGANISER', 'CO_ORGANISER') and consent <> 'REFUSED' and num_nonnulls(partnership_id, network_id) = 1`,
    [event, id],
  );
  const named = readGlobalId(actor);
  const allowed = mayMakeOrganiser(
    viewer,
    named?.type === 'Partnership' ? named.key : null,
    organisers.map(({ key }) => key),
  );
  if (!allowed) throw forbidden();
}
