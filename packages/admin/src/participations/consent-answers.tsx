import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { SeenVersion } from '../graphql/decision-list.js';
import { useMessages } from '../ui/text/messages.js';
import { consentMessages } from './consent.messages.js';
import { GiveConsentDocument, RefuseConsentDocument } from './participation.commands.graphql.js';

interface ConsentAnswersProps {
  readonly participations: SeenVersion[];
  /** What it is about; undefined for those that are selected. */
  readonly name: string | undefined;
  /** Afterwards: they may have left the list that had the focus. */
  onDone?(): void;
}

/** Agrees that a partnership is named as an organiser, or refuses, as one change. */
export function ConsentAnswers({ participations, name, onDone }: ConsentAnswersProps): ReactNode {
  const messages = useMessages(consentMessages);
  const { length } = participations;
  const shared = { size: 'compact' as const, input: { participations }, onDone };
  return (
    <>
      <CommandButton
        {...shared}
        command={GiveConsentDocument}
        doneText={messages.given(length)}
        aria-label={name && messages.giveOf(name)}
      >
        {name ? messages.give : messages.giveSelected(length)}
      </CommandButton>
      <CommandButton
        {...shared}
        variant="quiet"
        command={RefuseConsentDocument}
        doneText={messages.refused(length)}
        aria-label={name && messages.refuseOf(name)}
      >
        {name ? messages.refuse : messages.refuseSelected(length)}
      </CommandButton>
    </>
  );
}
