import { hoursOn, type Hours } from '@partnerstwa/shared/event-hours';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { DateValue } from '../../forms/edtf/edtf-field.js';
import type { EventValues } from './event-values.js';

/** Hours, and the date for which they were entered. */
interface PlacedHours {
  readonly hours: Hours;
  readonly edtf: string | null;
}

/**
 * The hours in the form, adjusted when the date changes. Hours that a new date cannot have are set aside
 * until a date names a day again.
 */
export function useHours() {
  const { setValue } = useFormContext<EventValues>();
  const [date, startsAt, endsAt, durationMinutes] = useWatch<
    EventValues,
    ['date', 'startsAt', 'endsAt', 'durationMinutes']
  >({ name: ['date', 'startsAt', 'endsAt', 'durationMinutes'] });
  const [aside, setAside] = useState<PlacedHours | null>(null);
  const hours = { startsAt, endsAt, durationMinutes };
  const edtf = date?.edtf ?? null;
  const isHalfTyped = edtf === '';
  const write = (next: Hours) => {
    const touched = { shouldDirty: true };
    setValue('startsAt', next.startsAt, touched);
    setValue('endsAt', next.endsAt, touched);
    setValue('durationMinutes', next.durationMinutes, touched);
  };
  /** Must be called with the new date while the form still holds the old one. */
  const follow = (next: DateValue | null) => {
    const placed = hasInstants(hours) && !isHalfTyped ? { hours, edtf } : aside;
    // A half-typed date does not count as a change yet.
    if (next?.edtf === '' || !placed) return setAside(placed);
    const moved = hoursOn(placed.hours, placed.edtf, next?.edtf ?? null);
    write(moved ?? { ...hours, startsAt: null, endsAt: null });
    return setAside(moved ? null : placed);
  };
  const setHours = (next: Hours) => {
    write(next);
    setAside(null);
  };
  const isSetAside = aside !== null && !hasInstants(hours) && !isHalfTyped;
  return { edtf: isHalfTyped ? null : edtf, hours, setHours, follow, setAside: isSetAside ? aside : null };
}

function hasInstants({ startsAt, endsAt }: Hours): boolean {
  return startsAt !== null || endsAt !== null;
}
