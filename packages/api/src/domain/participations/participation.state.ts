import type { Consent, ParticipationRole } from './participation.enums.js';

/** What people edit of a participation; the event stays. */
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
