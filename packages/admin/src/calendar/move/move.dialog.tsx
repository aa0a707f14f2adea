import { addDays, isDay } from '@partnerstwa/shared/calendar-days';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/controls/button.js';
import { DayInput } from '../../ui/controls/day-input.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { uiMessages } from '../../ui/text/ui.messages.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from './move.dialog.module.css';
import { movableDay } from './move.js';
import type { CalendarEvent } from '../organisers.js';
import type { Move } from './use-move.js';

interface MoveDialogProps {
  readonly event: CalendarEvent;
  /** Initial value: the day of the event, or a day in the month on which the event was dropped. */
  readonly day: string;
  readonly move: Move;
  onClose(): void;
}

/** Asks for the new day, which can be typed, chosen, or reached by steps of a day or a week. */
export function MoveDialog({ event, day, move, onClose }: MoveDialogProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const shared = useMessages(uiMessages);
  const dayText = useDayText();
  const [chosen, setChosen] = useState(day);
  const now = movableDay(event);
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!isDay(chosen)) return;
    if (chosen === now || (await move.run(event, chosen)) === null) onClose();
  };
  return (
    <Dialog size="md" title={messages.moveOf(event.title)} onClose={onClose}>
      <form className={styles.form} onSubmit={(submitted) => void save(submitted)}>
        {now && <p>{messages.movesNow(dayText({ edtf: now }))}</p>}
        <DayInput data-autofocus label={messages.newDay} value={chosen} shown={day} onChange={setChosen} />
        <DaySteps day={chosen} onChange={setChosen} />
        <div className={styles.foot}>
          <Button type="submit" loading={move.running}>
            {messages.moveNow}
          </Button>
          <Button variant="default" onClick={onClose}>
            {shared.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Buttons that move the day by a day or a week. */
function DaySteps({ day, onChange }: { readonly day: string; onChange(day: string): void }): ReactNode {
  const messages = useMessages(calendarMessages);
  const steps: readonly (readonly [string, number])[] = [
    [messages.weekBefore, -7],
    [messages.dayBefore, -1],
    [messages.dayAfter, 1],
    [messages.weekAfter, 7],
  ];
  return (
    <div className={styles.steps}>
      {steps.map(([label, days]) => (
        <Button
          key={days}
          size="sm"
          variant="default"
          disabled={!isDay(day)}
          onClick={() => onChange(addDays(day, days))}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
