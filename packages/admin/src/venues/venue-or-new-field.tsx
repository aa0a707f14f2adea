import type { ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { OrNewField } from '../forms/or-new-field.js';
import { useMessages } from '../ui/text/messages.js';
import { NewVenueDialog } from './new-venue.dialog.js';
import { VenueField, type VenueFieldProps } from './venue-field.js';
import { venueMessages } from './venue.messages.js';

/** One place, or one that is not known yet and is entered here. */
export function VenueOrNewField(props: VenueFieldProps): ReactNode {
  const messages = useMessages(venueMessages);
  const { rights } = useViewer();
  return (
    <OrNewField
      picker={VenueField}
      field={props}
      mayAdd={rights.coordinate}
      dialog={NewVenueDialog}
      newLabel={messages.newVenue}
      addAs={messages.addAs}
    />
  );
}
