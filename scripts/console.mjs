/**
 * Progress of long steps: own code, because it runs before anything is installed. Shows the name of a step
 * and its time, and its output only if it fails.
 */
import { spawn } from 'node:child_process';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Ends the program with one line and no stack trace: exit code 2 for wrong usage, 1 for a failed step. */
export class StartError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs the steps of a program; a StartError ends it with its message. */
export async function main(steps) {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

/**
 * Runs a command under a heading, with a spinner on a terminal and a line every ten seconds elsewhere.
 * @throws {StartError} with its whole output, unless its exit code is 0
 */
export async function step(heading, command, args, options = {}) {
  const started = Date.now();
  const stop = showProgress(heading, started);
  let output = '';
  const code = await new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', (error) => {
      output += error.message;
      done(1);
    });
    child.once('close', done);
  });
  stop(`${heading}: ${code === 0 ? 'done' : 'failed'} (${seconds(started)} s)`);
  if (code !== 0) throw new StartError(`${output.trim()}\n${heading} failed.`);
}

function showProgress(heading, started) {
  const sink = process.stderr;
  let frame = 0;
  if (!sink.isTTY) sink.write(`${heading} …\n`);
  const show = () =>
    sink.isTTY
      ? sink.write(`\r${FRAMES[(frame += 1) % FRAMES.length]} ${heading} … ${seconds(started)} s`)
      : sink.write(`${heading} … ${seconds(started)} s\n`);
  const timer = setInterval(show, sink.isTTY ? 100 : 10_000);
  return (last) => {
    clearInterval(timer);
    sink.write(sink.isTTY ? `\r\x1b[K${last}\n` : `${last}\n`);
  };
}

function seconds(started) {
  return Math.round((Date.now() - started) / 1000);
}
