import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { Button } from '../ui/controls/button.js';
import { useMessages } from '../ui/text/messages.js';
import { NewVenueDialog } from './new-venue.dialog.js';
import { VenueField, type VenueFieldProps } from './venue-field.js';
import styles from './venue.module.css';
import { venueMessages } from './venue.messages.js';

/** One place, or one that is not known yet and is entered here. */
export function VenueOrNewField(props: VenueFieldProps): ReactNode {
  const messages = useMessages(venueMessages);
  const { rights } = useViewer();
  const { setValue } = useFormContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.orNew}>
      <VenueField {...props} />
      {rights.coordinate && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {messages.newVenue}
        </Button>
      )}
      {isOpen && (
        <NewVenueDialog
          onCreated={(id) => setValue(props.name, id, { shouldDirty: true })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
