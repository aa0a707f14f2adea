import { decideMany } from '../../platform/commands/decide-many.js';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { invalid } from '../../platform/errors.js';
import { participationAggregate } from './participation.aggregate.js';
import { Consent } from './participation.enums.js';
import type { ConsentInput } from './participation.input.js';
import type { ParticipationState } from './participation.state.js';

/** Agrees that partnerships are named as organisers. */
export function giveConsent(context: CommandContext, input: ConsentInput) {
  const step = (state: ParticipationState) => ({ ...state, consent: Consent.GIVEN });
  return decideMany(context, 'giveConsent', input, decisionOn(input, step));
}

/**
 * Refuses that partnerships are named as organisers. A partnership that agreed leaves by
 * `archiveParticipation` instead.
 */
export function refuseConsent(context: CommandContext, input: ConsentInput) {
  const step = (state: ParticipationState, place: string) => {
    if (state.consent === Consent.GIVEN) throw invalid({ field: `${place}.id`, reason: 'GIVEN_ALREADY' });
    return { ...state, consent: Consent.REFUSED };
  };
  return decideMany(context, 'refuseConsent', input, decisionOn(input, step));
}

function decisionOn(
  { participations: things }: ConsentInput,
  step: (state: ParticipationState, place: string) => ParticipationState,
) {
  return { aggregate: participationAggregate, list: 'participations', things, step };
}
