interface Attendance {
  readonly min: number | null;
  readonly max: number | null;
  readonly wording: string | null;
}

interface AttendanceMessages {
  people(n: number): string;
  peopleAbout(n: number): string;
  peopleBetween(min: number, max: number): string;
  peopleAtLeast(min: number): string;
  peopleAtMost(max: number): string;
}

const ABOUT = /^\s*(ok\b|około|prawie|mniej więcej|about|around)/iu;

/** The number of people, as exactly as it is known. Without a number, the words of the source. */
export function attendanceText({ min, max, wording }: Attendance, messages: AttendanceMessages): string {
  if (min === null && max === null) return wording === null ? '' : `„${wording}”`;
  if (min === null) return messages.peopleAtMost(max ?? 0);
  if (max === null) return messages.peopleAtLeast(min);
  if (min !== max) return messages.peopleBetween(min, max);
  return wording !== null && ABOUT.test(wording) ? messages.peopleAbout(min) : messages.people(min);
}
