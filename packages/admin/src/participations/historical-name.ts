import { sameName } from '@partnerstwa/shared/name-search';
import { foldText } from '@partnerstwa/shared/polish-text';

/** What to call an actor of an event: the name of then, and today's beside it where that is more than a way of writing it. */
export interface HistoricalName {
  readonly then: string;
  /** null where it is called the same today. */
  readonly today: string | null;
  /** The name of then is today's, said shorter or more fully: nothing was renamed. */
  readonly isSameName: boolean;
}

/** `nameAt` is the name as the source gives it or as it was valid; what differs only in spelling is written as today. */
export function historicalName(nameAt: string | null, today: string): HistoricalName {
  if (nameAt === null || sameName(nameAt, today)) return { then: today, today: null, isSameName: true };
  return { then: nameAt, today, isSameName: isContainedIn(nameAt, today) || isContainedIn(today, nameAt) };
}

function isContainedIn(part: string, whole: string): boolean {
  const words = new Set(foldText(whole).split(' '));
  return foldText(part)
    .split(' ')
    .every((word) => words.has(word));
}
