/** One problem of the data set and its place. `field` is a path inside the record, or empty. */
export interface DataProblem {
  file: string;
  key: string;
  field: string;
  message: string;
}

/** The data set cannot be used; `problems` lists all its problems. */
export class DataSetError extends Error {
  constructor(readonly problems: DataProblem[]) {
    super(`The data set has ${problems.length} problem(s):\n${problems.map(problemText).join('\n')}`);
    this.name = 'DataSetError';
  }
}

/** A problem as one line: `partners.yaml, ops, parent: …`. */
function problemText({ file, key, field, message }: DataProblem): string {
  return `${[file, key, field].filter((part) => part !== '').join(', ')}: ${message}`;
}
