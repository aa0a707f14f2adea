import type { ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { OrNewField } from '../forms/or-new-field.js';
import { useMessages } from '../ui/text/messages.js';
import { NewPartnerDialog } from './new-partner.dialog.js';
import { PartnerField, type PartnerFieldProps } from './partner-field.js';
import { partnerMessages } from './partner.messages.js';

/** Picks a partner, or creates a missing one. */
export function PartnerOrNewField(props: PartnerFieldProps): ReactNode {
  const messages = useMessages(partnerMessages);
  const { rights } = useViewer();
  return (
    <OrNewField
      picker={PartnerField}
      field={props}
      mayAdd={rights.coordinate}
      dialog={NewPartnerDialog}
      newLabel={messages.newTitle}
      addAs={messages.addAs}
    />
  );
}
