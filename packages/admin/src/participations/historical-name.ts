import { sameName } from '@partnerstwa/shared/name-search';
import { foldText } from '@partnerstwa/shared/polish-text';

/** The names of an actor of an event: at the time, and now if they differ in more than spelling. */
export interface HistoricalName {
  readonly then: string;
  /** null if the actor has the same name today. */
  readonly today: string | null;
  /** Whether one name is only a shorter or fuller form of the other, so nothing was renamed. */
  readonly isSameName: boolean;
}

/** `nameAt` comes from the source or was valid at the time. A mere difference in spelling is ignored. */
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
