/** Receives the number of processed rows and the total; both may be 0. */
export type Progress = (done: number, total: number) => void;

/** Writes a line for every 10 %; on a terminal, one line that is updated. */
export function progressOn(sink: NodeJS.WriteStream, label: string): Progress {
  let lastStep = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const step = sink.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step === lastStep) return;
    lastStep = step;
    const text = `${label} ${step} % (${done} of ${total} rows)`;
    sink.write(sink.isTTY ? `\r${text}${percent === 100 ? '\n' : ''}` : `${text}\n`);
  };
}
