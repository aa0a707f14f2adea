import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../../forms/edit-form.js';
import { TextField } from '../../forms/fields.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import { LoadingSkeleton } from '../../graphql/query-result.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { newParticipation } from '../../participations/participation-values.js';
import { CLOSE } from '../../ui/app-shortcuts.js';
import { Button } from '../../ui/controls/button.js';
import { isPressed } from '../../ui/shortcut.js';
import { uiMessages } from '../../ui/text/ui.messages.js';
import { useMessages } from '../../ui/text/messages.js';
import { VenueOrNewField } from '../../venues/venue-or-new-field.js';
import { CreateEventDocument } from '../event.commands.graphql.js';
import { EventChoicesDocument } from '../form/event-form.graphql.js';
import { eventFormMessages } from '../form/event-form.messages.js';
import { newEventValues, type NewEventValues } from '../form/event-values.js';
import { initialOrganisers } from '../form/initial-organisers.js';
import { OrganisersField } from '../form/organisers-field.js';
import { SimilarEvents } from '../form/similar-events.js';
import { useEventFieldNames } from '../form/use-event-field-names.js';
import { placeBeside, type Place } from './place-beside.js';
import styles from './quick-event.module.css';
import { WhenLine } from './when-line.js';

/** The day or month that was clicked, and the partnership of its lane. */
export interface Picked {
  readonly date: string;
  readonly partnership: string | undefined;
  /** The element next to which the card appears. */
  readonly beside: HTMLElement;
}

interface QuickEventProps {
  readonly picked: Picked;
  /** Text typed before the title field existed. The field takes it on focus and sets it to null. */
  readonly typedAhead: RefObject<string | null>;
  onClose(): void;
}

/**
 * A small form next to a day: title, time, organisers and place. Enter saves a draft; “more” opens the full
 * form with the same values.
 */
export function QuickEvent({ picked, typedAhead, onClose }: QuickEventProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { close } = useMessages(uiMessages);
  const card = useRef<HTMLDivElement>(null);
  const place = usePlace(card, picked.beside);
  const { data } = useQuery(EventChoicesDocument);
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={messages.newTitle}
      className={styles.card}
      style={place as CSSProperties}
      onKeyDown={(event) => {
        // Escape closes an open list of suggestions first.
        if (!isPressed(CLOSE, event) || event.defaultPrevented || isListOpen(event.target)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <button type="button" className={styles.close} aria-label={close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
      {data ? (
        <QuickForm choices={data} {...{ picked, typedAhead, onClose }} />
      ) : (
        <LoadingSkeleton lines={6} />
      )}
    </div>
  );
}

function QuickForm({
  choices,
  picked,
  typedAhead,
  onClose,
}: QuickEventProps & { readonly choices: EventChoicesFragment }): ReactNode {
  const messages = useMessages(eventFormMessages);
  const navigate = useNavigate();
  const form = useQuickForm(choices, picked, onClose);
  const fieldNames = useEventFieldNames(choices, form);
  const { date, partnership } = picked;
  // The page picks up the draft that this card leaves behind.
  const more = () => void navigate({ to: '/events/new', search: { date, partnership } });
  const { setFocus, setValue } = form.fields;
  useEffect(() => {
    setFocus('title');
    if (typedAhead.current) setValue('title', typedAhead.current, { shouldDirty: true });
    typedAhead.current = null;
  }, [setFocus, setValue, typedAhead]);
  return (
    <EditFormFrame
      form={form}
      fieldNames={fieldNames}
      saveLabel={messages.saveDraft}
      hasQuietDraft
      refusedHint={messages.whoMay}
      extraActions={
        <>
          <Button variant="default" onClick={more}>
            {messages.more}
          </Button>
          <span className={styles.note}>{messages.whoSeesDraft}</span>
        </>
      }
    >
      <TextField name="title" label={messages.title} required maxLength={TEXT_LIMITS.title} />
      <WhenLine shown={date} />
      <SimilarEvents />
      <OrganisersField choices={choices} isBrief />
      <VenueOrNewField name="venueId" label={messages.where} />
    </EditFormFrame>
  );
}

function useQuickForm(choices: EventChoicesFragment, { date, partnership }: Picked, onClose: () => void) {
  const messages = useMessages(eventFormMessages);
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateEventDocument);
  const organisers = initialOrganisers(choices.partnerships.nodes, partnership);
  return useEditForm<NewEventValues>({
    // The name under which the page stores a draft for that date.
    name: `event.new.${date}`,
    version: null,
    values: newEventValues(
      { edtf: date, series: null },
      organisers.map((id) => newParticipation('ORGANISER', id)),
    ),
    save: async (values) => {
      const outcome = await create.run(values);
      if ('done' in outcome) notifyDone(messages.created, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

/** Position of the card next to the clicked element. On a phone, the style sheet puts it at the bottom. */
function usePlace(card: RefObject<HTMLElement | null>, beside: HTMLElement): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const within = element?.offsetParent;
    if (!element || !within) return undefined;
    const update = () =>
      setPlace(
        placeBeside(
          beside.getBoundingClientRect(),
          within.getBoundingClientRect(),
          { width: element.offsetWidth, height: element.offsetHeight },
          window.innerHeight,
        ),
      );
    const observer = new ResizeObserver(update);
    observer.observe(element);
    observer.observe(within);
    return () => observer.disconnect();
  }, [beside, card]);
  return place;
}

function isListOpen(target: EventTarget): boolean {
  return (target as Element).getAttribute('aria-expanded') === 'true';
}
