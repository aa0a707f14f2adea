/** The real server as a process of its own, to be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** A first start makes a database; none takes as long as this. */
const START_TIMEOUT_MS = 120_000;
const SAID_LINES = 40;

/** Arguments of node that start what is built, or what stands in the source. */
const PROGRAMS = {
  built: ['packages/api/dist/app/main.js'],
  source: ['--import', './scripts/typescript.mjs', 'packages/api/src/app/main.ts'],
};

export class ApiProcess {
  #child = null;
  #said = [];

  /** @param {'built' | 'source'} program @param {Record<string, string>} settings of its environment */
  constructor(program, settings) {
    process.once('exit', () => this.#child?.kill('SIGKILL'));
    this.program = PROGRAMS[program];
    this.env = {
      ...process.env,
      NODE_OPTIONS: '',
      HOST: '127.0.0.1',
      PORT: '0',
      SEED: 'empty',
      LOG_LEVEL: 'info',
      ...settings,
    };
  }

  /** @returns {Promise<{url: string, seconds: number}>} once it serves */
  async start() {
    const started = performance.now();
    const url = await this.#ready(this.#spawn());
    return { url, seconds: (performance.now() - started) / 1000 };
  }

  get isRunning() {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Starts, and kills it after so long, wherever it then is. */
  async startAndKill(milliseconds) {
    const child = this.#spawn();
    await Promise.race([once(child, 'exit'), new Promise((done) => setTimeout(done, milliseconds))]);
    await this.kill();
  }

  /** SIGKILL: nothing of it runs on, not even to the end of a line. */
  async kill() {
    await this.#end('SIGKILL');
  }

  /** SIGTERM. @returns {Promise<number | null>} its exit code */
  async stop() {
    return this.#end('SIGTERM');
  }

  #spawn() {
    const child = spawn(process.execPath, this.program, {
      cwd: ROOT,
      env: this.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    this.#said = [];
    return child;
  }

  async #ready(child) {
    const signal = AbortSignal.timeout(START_TIMEOUT_MS);
    const lines = createInterface({ input: child.stderr });
    const url = await new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`The server did not start:\n${this.#said.join('\n')}`));
      lines.on('line', (line) => {
        this.#said = [...this.#said, line].slice(-SAID_LINES);
        const found = /"message":"Ready","graphql":"(http[^"]+)\/graphql"/.exec(line);
        if (found) resolve(found[1]);
      });
      lines.once('close', fail);
      signal.addEventListener('abort', fail, { once: true });
    });
    return url;
  }

  async #end(how) {
    const child = this.#child;
    const isRunning = this.isRunning;
    this.#child = null;
    if (!isRunning) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(how);
    const [code] = await ended;
    return code;
  }
}
