import type { ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { OrNewField } from '../forms/or-new-field.js';
import { useMessages } from '../ui/text/messages.js';
import { NewVenueDialog } from './new-venue.dialog.js';
import { VenueField, type VenueFieldProps } from './venue-field.js';
import { venueMessages } from './venue.messages.js';

/** Picks a venue, or creates a missing one. */
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
