/** JSON text of `data` that goes to the wire as PostgreSQL made it. */
export class RawJson {
  constructor(readonly text: string) {}
}

interface Result {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/** Writes a GraphQL result as JSON; raw data unparsed. */
export function writeResult(result: Result): string {
  if (!(result.data instanceof RawJson)) return JSON.stringify(result);
  const { data, ...rest } = result;
  const others = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{"data":${data.text}${others.join('')}}`;
}
