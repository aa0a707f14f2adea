/** Told how many of how many rows are done; both may be 0. */
export type Progress = (done: number, total: number) => void;

/** Writes a line at every tenth part, and on a terminal one line that changes. */
export function progressOn(sink: NodeJS.WriteStream, label: string): Progress {
  let said = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const step = sink.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step === said) return;
    said = step;
    const text = `${label} ${step} % (${done} of ${total} rows)`;
    sink.write(sink.isTTY ? `\r${text}${percent === 100 ? '\n' : ''}` : `${text}\n`);
  };
}
