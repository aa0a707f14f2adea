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
  const { getValues, setValue } = useFormContext();
  const [typed, setTyped] = useState('');
  const [newName, setNewName] = useState<string | null>(null);
  if (!rights.coordinate) return <VenueField {...props} />;
  const choose = (id: unknown) => setValue(props.name, id, { shouldDirty: true });
  const before: unknown = getValues(props.name);
  return (
    <div className={styles.orNew}>
      <VenueField
        {...props}
        extras={[{ id: 'new', label: messages.addAs, run: setNewName }]}
        onType={setTyped}
      />
      <Button variant="default" onClick={() => setNewName(typed.trim())}>
        {messages.newVenue}
      </Button>
      {newName !== null && (
        <NewVenueDialog
          name={newName}
          onCreated={choose}
          onUndone={(id) => {
            if (getValues(props.name) === id) choose(before);
          }}
          onClose={() => setNewName(null)}
        />
      )}
    </div>
  );
}
