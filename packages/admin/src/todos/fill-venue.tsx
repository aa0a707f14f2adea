import { useEffect, useRef, useState, type ReactNode } from 'react';
import { showRefusal } from '../graphql/show-refusal.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import type { TodoRowFragment } from '../graphql/operations.js';
import { UpdateEventDocument } from '../events/event.commands.graphql.js';
import { SearchSelect } from '../ui/controls/search-select.js';
import { CLOSE } from '../ui/app-shortcuts.js';
import { isPressed } from '../ui/shortcut.js';
import { useMessages } from '../ui/text/messages.js';
import { NewVenueDialog } from '../venues/new-venue.dialog.js';
import { useVenueSearch } from '../venues/venue-field.js';
import { venueMessages } from '../venues/venue.messages.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';

interface FillVenueProps {
  readonly event: Extract<TodoRowFragment['subject'], { __typename: 'Event' }>;
  /** Called when the venue is saved and the screen is up to date. */
  onFilled(): void;
  onClose(): void;
}

/** A field in the row to choose an event's venue, saved at once. Escape closes it without saving. */
export function FillVenue({ event: { id, version, title }, onFilled, onClose }: FillVenueProps): ReactNode {
  const messages = useMessages(todosMessages);
  const { addAs } = useMessages(venueMessages);
  const place = useRef<HTMLDivElement>(null);
  const [newName, setNewName] = useState<string | null>(null);
  const { run } = useCommand(UpdateEventDocument);
  const notifyDone = useNotifyDone();
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const save = async (venueId: string) => {
    const outcome = await run({ id, version, venueId });
    onClose();
    if ('refused' in outcome) return showRefusal(outcome.refused);
    notifyDone(messages.venueFilled(title), outcome.done.changeId);
    return onFilled();
  };
  return (
    <div
      ref={place}
      className={styles.field}
      onKeyDown={(event) => isPressed(CLOSE, event) && newName === null && onClose()}
    >
      <SearchSelect
        label={messages.venueOf(title)}
        value={null}
        search={useVenueSearch()}
        extras={[{ id: 'new', label: addAs, run: setNewName }]}
        onChange={(venue) => venue && void save(venue.id)}
      />
      {newName !== null && (
        <NewVenueDialog
          name={newName}
          onCreated={(venue) => void save(venue)}
          onUndone={() => undefined}
          onClose={() => setNewName(null)}
        />
      )}
    </div>
  );
}
