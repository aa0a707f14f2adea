import type { Consent, ParticipationRole } from './participation.enums.js';

/** The values of a participation that people edit; the event stays the same. */
export type ParticipationState = Readonly<{
  eventId: string;
  role: ParticipationRole;
  actorId: string | null;
  consent: Consent;
  label: string | null;
  count: number | null;
  headcount: number | null;
  note: string | null;
  nameGiven: string | null;
  fromActorIds: readonly string[];
}>;
