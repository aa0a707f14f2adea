import { Chip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useViewer } from '../../accounts/session/viewer.js';
import fields from '../../forms/fields.module.css';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { PartnershipSymbolMark } from '../../partnerships/mark/partnership-mark.js';
import { useMessages } from '../../ui/text/messages.js';
import { eventFormMessages } from './event-form.messages.js';
import styles from './event-form.module.css';
import type { NewEventValues } from './event-values.js';
import { consentMessages } from '../../participations/consent.messages.js';
import { newParticipation } from '../../participations/participation-values.js';

/** Chooses the organisers of a new event. A partnership, or the whole network, takes one click. */
export function OrganisersField({
  choices,
  isBrief = false,
}: {
  readonly choices: EventChoicesFragment;
  /** Leaves out the hint about other organisers, which the full form has. */
  readonly isBrief?: boolean;
}): ReactNode {
  const messages = useMessages(eventFormMessages);
  const consents = useMessages(consentMessages);
  const { rights } = useViewer();
  const { setValue } = useFormContext<NewEventValues>();
  const participations = useWatch<NewEventValues, 'participations'>({ name: 'participations' });
  const { network, partnerships } = choices;
  const chosen = participations.flatMap(({ role, actorId }) =>
    role === 'ORGANISER' && actorId !== null ? [actorId] : [],
  );
  const choose = (ids: readonly string[]) => {
    const kept = participations.filter(
      ({ role, actorId }) => role !== 'ORGANISER' || actorId === null || ids.includes(actorId),
    );
    const added = ids.filter((id) => !chosen.includes(id)).map((id) => newParticipation('ORGANISER', id));
    // Organisers come first, in the order in which they were chosen.
    const isOrganiser = ({ role }: { role: string }) => role === 'ORGANISER';
    const others = kept.filter((each) => !isOrganiser(each));
    setValue('participations', [...kept.filter(isOrganiser), ...added, ...others], { shouldDirty: true });
  };
  return (
    <fieldset className={fields.group}>
      <legend>{messages.organisers}</legend>
      <Chip.Group multiple value={chosen} onChange={choose}>
        <div className={fields.chips}>
          {partnerships.nodes.map((partnership) => (
            <Chip key={partnership.id} value={partnership.id} size="md">
              <span className={styles.organiser}>
                <PartnershipSymbolMark of={partnership} /> {partnership.name}
              </span>
            </Chip>
          ))}
          <Chip value={network.id} size="md">
            {messages.wholeNetwork}
          </Chip>
        </div>
      </Chip.Group>
      {!isBrief && <p className={fields.hint}>{messages.otherOrganisers}</p>}
      {!rights.keepDistrict && <p className={fields.hint}>{consents.willBeAsked}</p>}
    </fieldset>
  );
}
