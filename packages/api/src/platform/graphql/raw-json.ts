/** The JSON text of `data`, sent exactly as PostgreSQL returned it. */
export class RawJson {
  constructor(readonly text: string) {}
}

interface Result {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/** Writes a GraphQL result as JSON. Raw data is inserted without parsing it. */
export function writeResult(result: Result): string {
  if (!(result.data instanceof RawJson)) return JSON.stringify(result);
  const { data, ...rest } = result;
  const others = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{"data":${data.text}${others.join('')}}`;
}
