import { useCallback } from 'react';
import type { Refusal } from '../../graphql/refusal.js';
import { showRefusal } from '../../graphql/show-refusal.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { useMessages } from '../../ui/text/messages.js';
import { MoveEventDocument } from '../calendar.page.graphql.js';
import { calendarMessages } from '../calendar.messages.js';
import { moveInput } from './move.js';
import type { CalendarEvent } from '../organisers.js';
import { usePeriodText } from '../use-period-text.js';

export interface Move {
  /**
   * Moves an event to a day and shows a message with an undo button. Shows a refusal as well, and returns it.
   */
  run(event: CalendarEvent, day: string): Promise<Refusal | null>;
  readonly running: boolean;
}

export function useMove(): Move {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const notifyDone = useNotifyDone();
  const { run: command, running } = useCommand(MoveEventDocument);
  const run = useCallback(
    async (event: CalendarEvent, day: string) => {
      const outcome = await command(moveInput(event, day));
      if ('refused' in outcome) {
        await showRefusal(outcome.refused);
        return outcome.refused;
      }
      notifyDone(messages.moved(text.day(day)), outcome.done.changeId);
      return null;
    },
    [command, notifyDone, text, messages],
  );
  return { run, running };
}
