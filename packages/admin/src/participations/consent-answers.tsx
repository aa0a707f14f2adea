import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { SeenVersion } from '../graphql/decision-list.js';
import { useMessages } from '../ui/text/messages.js';
import { consentMessages } from './consent.messages.js';
import { GiveConsentDocument, RefuseConsentDocument } from './participation.commands.graphql.js';

interface ConsentAnswersProps {
  readonly participations: SeenVersion[];
  /**
   * The event or partnership in question, for accessible names; undefined if the answer is for a selection.
   */
  readonly name: string | undefined;
  /** Called after the answer: the rows may have left the list that had the focus. */
  onDone?(): void;
}

/** Buttons to agree or refuse that a partnership is named as an organiser. All answers are one change. */
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
