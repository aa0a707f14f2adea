import { useCallback } from 'react';
import { refusalWords } from '../../graphql/refusal.words.js';
import type { Refusal } from '../../graphql/refusal.js';
import { useCommand } from '../../graphql/use-command.js';
import { useDone } from '../../graphql/use-done.js';
import { tell } from '../../ui/layout/toasts.js';
import { useWords } from '../../ui/text/words.js';
import { MoveEventDocument } from '../calendar.page.graphql.js';
import { calendarWords } from '../calendar.words.js';
import { movedTo } from './move.js';
import type { CalendarEvent } from '../organisers.js';
import { usePeriodText } from '../use-period-text.js';

export interface Move {
  /** Moves an event to a day and tells it, with the way back; a refusal is told too, and given back. */
  run(event: CalendarEvent, day: string): Promise<Refusal | null>;
  readonly running: boolean;
}

export function useMove(): Move {
  const words = useWords(calendarWords);
  const refusals = useWords(refusalWords);
  const text = usePeriodText();
  const done = useDone();
  const { run: command, running } = useCommand(MoveEventDocument);
  const run = useCallback(
    async (event: CalendarEvent, day: string) => {
      const outcome = await command(movedTo(event, day));
      if ('refused' in outcome) {
        tell({ text: refusals[outcome.refused.code].writing });
        return outcome.refused;
      }
      done(words.moved(text.day(day)), outcome.done.changeId);
      return null;
    },
    [command, done, refusals, text, words],
  );
  return { run, running };
}
