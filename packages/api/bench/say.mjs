/** Progress goes to standard error, so that standard output contains only the report. */
const started = Date.now();

export function say(text) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${text}\n`);
}
