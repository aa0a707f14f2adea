/** Asks a database by SQL. */
export type Query = <R extends object>(text: string, values?: unknown[]) => Promise<R[]>;
