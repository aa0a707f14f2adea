import { Ban, CalendarClock, CircleHelp, Lightbulb, PencilLine, type LucideIcon } from 'lucide-react';
import type { EventStatus } from '../graphql/operations.js';

/** An event that takes or took place needs no icon, since that is the usual case. */
const ICONS: Readonly<Record<EventStatus, LucideIcon | null>> = {
  IDEA: Lightbulb,
  DRAFT: PencilLine,
  PROPOSED: CircleHelp,
  CONFIRMED: null,
  HELD: null,
  POSTPONED: CalendarClock,
  CANCELLED: Ban,
};

/** The icon of a status; null if an event of that status is not marked. */
export function statusIcon(status: EventStatus): LucideIcon | null {
  return ICONS[status];
}
