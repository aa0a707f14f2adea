import { all, each, type Inputs, type Stage } from './stage.js';

const plain = { title: 'Nowe', kind: 'PICNIC' };
const organised = (...actorIds: string[]) => ({
  ...plain,
  participations: actorIds.map((actorId) => ({ role: 'ORGANISER', actorId })),
});

/** In every event the writer's own partnership, another one, and the network as organisers, and a guest. */
const joins = ({ event, partnership, partner, network }: Stage) =>
  all(event).flatMap((eventId) =>
    [
      { role: 'ORGANISER', actorId: partnership.own },
      { role: 'CO_ORGANISER', actorId: partnership.third },
      { role: 'CO_ORGANISER', actorId: network },
      { role: 'GUEST', actorId: partner.mine },
      { role: 'ORGANISER', actorId: partner.mine },
      { role: 'HOST', label: 'gospodarz' },
    ].map((more) => ({ eventId, ...more })),
  );

const decisions = ({ participation }: Stage) => {
  const versioned = each(all(participation));
  return [...versioned.map((one) => ({ participations: [one] })), { participations: versioned }];
};

export const attemptsOnEvents: Readonly<Record<string, Inputs>> = {
  createEvent: ({ partnership, network }) => [
    plain,
    { ...plain, status: 'CONFIRMED', visibility: 'PUBLIC' },
    organised(partnership.own),
    organised(partnership.other),
    organised(partnership.own, partnership.other),
    organised(partnership.other, partnership.own),
    organised(network),
  ],
  updateEvent: ({ event, venue }) => [
    ...each(all(event), { status: 'CONFIRMED', visibility: 'PUBLIC' }),
    ...each(all(event), { status: 'DRAFT', visibility: 'INTERNAL' }),
    ...each(all(event), { venueId: venue.one }),
  ],
  archiveEvent: ({ event }) => each(all(event)),
  restoreEvent: ({ event }) => each(all(event)),
  createParticipation: joins,
  updateParticipation: ({ participation, partnership, network }) => [
    ...each(all(participation), { role: 'ORGANISER' }),
    ...each(all(participation), { role: 'GUEST' }),
    ...each(all(participation), { actorId: partnership.own }),
    ...each(all(participation), { role: 'CO_ORGANISER', actorId: partnership.own }),
    ...each(all(participation), { role: 'ORGANISER', actorId: network }),
  ],
  archiveParticipation: ({ participation }) => each(all(participation)),
  restoreParticipation: ({ participation }) => each(all(participation)),
  giveConsent: decisions,
  refuseConsent: decisions,
};
