import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import type { HandOver } from '../graphql/use-hand-over.js';
import type { SearchExtra } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { NewPartnerDialog } from './new-partner.dialog.js';
import { partnerMessages } from './partner.messages.js';

/** A picker option that creates a missing partner, and the dialog that the option opens. */
export function useNewPartner(options: HandOver): {
  readonly extras: readonly SearchExtra[];
  readonly dialog: ReactNode;
} {
  const { addAs } = useMessages(partnerMessages);
  const { rights } = useViewer();
  const [name, setName] = useState<string | null>(null);
  if (!rights.coordinate) return { extras: [], dialog: null };
  return {
    extras: [{ id: 'new-partner', label: addAs, run: setName }],
    dialog: name !== null && <NewPartnerDialog {...options} name={name} onClose={() => setName(null)} />,
  };
}
