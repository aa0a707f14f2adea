import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { Button } from '../ui/controls/button.js';
import { useWords } from '../ui/text/words.js';
import { NewVenueDialog } from './new-venue.dialog.js';
import { VenueField, type VenueFieldProps } from './venue-field.js';
import styles from './venue.module.css';
import { venueWords } from './venue.words.js';

/** One place, or one that is not known yet and is entered here. */
export function VenueOrNewField(props: VenueFieldProps): ReactNode {
  const words = useWords(venueWords);
  const { rights } = useViewer();
  const { setValue } = useFormContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.orNew}>
      <VenueField {...props} />
      {rights.coordinate && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {words.newVenue}
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
