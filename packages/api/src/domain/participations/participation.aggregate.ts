import type { Aggregate, CommandScope, Transition } from '../../platform/commands/aggregate.js';
import { forbidden } from '../../platform/errors.js';
import { keyOf, readGlobalId } from '../../platform/plan/global-id.js';
import { ParticipationFromRow, ParticipationRow } from './participation.entity.js';
import { mayMakeOrganiser, organisingActor, requireWholeParticipation } from './participation.rules.js';
import type { ParticipationState } from './participation.state.js';
import { participationEditable } from './participation.policy.js';

export const participationAggregate: Aggregate<ParticipationState> = {
  type: 'Participation',
  table: 'participation',
  row: ParticipationRow,
  values: ['role', 'label', 'count', 'headcount', 'note', 'nameGiven'],
  keys: {
    eventId: { Event: 'eventId' },
    actorId: { Partner: 'partnerId', Partnership: 'partnershipId', Network: 'networkId' },
  },
  parts: {
    fromActorIds: {
      row: ParticipationFromRow,
      owner: 'participationId',
      values: [],
      keys: { actorId: { Partner: 'partnerId', Partnership: 'partnershipId' } },
      bare: 'actorId',
    },
  },
  invariants: async (at, transition) => {
    if (transition.after) requireWholeParticipation(transition.after);
    await demandOrganiser(at, transition);
  },
  editable: participationEditable,
  archivable: participationEditable,
};

/** An organising partnership may change the event, so who becomes one is not for everybody to say. */
async function demandOrganiser(
  { manager, viewer }: CommandScope,
  { id, before, after }: Transition<ParticipationState>,
): Promise<void> {
  const actor = after && organisingActor(after);
  if (!actor || viewer.district || (before && organisingActor(before) === actor)) return;
  const event = keyOf(after.eventId, 'Event', 'input.eventId');
  await manager.query('select 1 from event where id = $1 for no key update', [event]);
  const organisers = await manager.query<{ key: string | null }[]>(
    `select partnership_id as key from participation where event_id = $1 and id <> $2 and archived_at is null
     and role in ('ORGANISER', 'CO_ORGANISER') and num_nonnulls(partnership_id, network_id) = 1`,
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
