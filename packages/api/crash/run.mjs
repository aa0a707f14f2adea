/**
 * One run: several people write, something is killed, what is stored is compared with what was acknowledged;
 * many times.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { ApiProcess } from './api-process.mjs';
import { checkApi } from './check-api.mjs';
import { checkDatabase } from './check-database.mjs';
import { Client } from './client.mjs';
import { FAULT_NAMES, missedFaults, plant } from './faults.mjs';
import { Ledger } from './ledger.mjs';
import { randomFrom } from './random.mjs';
import { Writer } from './writer.mjs';

const ACCOUNT = { email: 'coordinator@example.org', password: 'a password for a crash test' };
/** A kill comes within this many milliseconds of a write acknowledged: about as long as one takes. */
const KILL_WITHIN_MS = 40;
/** Every so many kills of the server, it is killed once more while it starts. */
const KILL_AT_START_EVERY = 5;
const KILL_AT_START_WITHIN_MS = 1500;

export class CrashRun {
  figures = {
    kills: 0,
    killsAtStart: 0,
    inFlight: 0,
    landed: 0,
    apiBack: [],
    databaseBack: [],
    bothBack: [],
  };
  ledger = new Ledger();
  #client = new Client();

  /**
   * @param {{kills: number, writes: number, writers: number, seed: number, program: 'built' | 'source',
   * fault: string | null}} options
   */
  constructor(engine, options, say) {
    Object.assign(this, { engine, options, say });
    this.random = randomFrom(options.seed);
    this.api = new ApiProcess(options.program, {
      ...engine.settings,
      BOOTSTRAP_EMAIL: ACCOUNT.email,
      BOOTSTRAP_PASSWORD: ACCOUNT.password,
    });
    this.writers = Array.from({ length: options.writers }, (_, i) => {
      return new Writer(this.#client, this.ledger, randomFrom(options.seed * 1000 + i));
    });
  }

  /** @returns {Promise<object>} figures and findings; the caller judges them */
  async run() {
    try {
      await this.#start();
      await this.#client.signIn(ACCOUNT.email, ACCOUNT.password);
      const { kills, writes } = this.options;
      for (let kill = 1; kill <= kills && this.ledger.findings.length === 0; kill += 1)
        await this.#round(kill, writes / kills);
      await this.#writeOn(writes);
      const missed = await this.#end();
      return this.#report(missed);
    } finally {
      await this.api.kill();
    }
  }

  /** Writes its share, and is killed. */
  async #round(kill, share) {
    const round = { isOver: false };
    const writing = Promise.all(this.writers.map((writer) => writer.write(round)));
    const target = Math.round(share * (kill - 1 + 0.2 + 0.8 * this.random()));
    await Promise.race([this.ledger.reached(target), writing]);
    await wait(this.random() * KILL_WITHIN_MS);
    if (!this.api.isRunning) this.ledger.find('WRONG', 'The server ended before it was killed');
    this.figures.kills += 1;
    this.figures.inFlight += this.writers.filter(({ isSending }) => isSending).length;
    const what = await this.#kill(kill, round, writing);
    await this.#checkDatabase();
    await this.#settle();
    const { acknowledged, retried, findings } = this.ledger;
    this.say(
      `kill ${kill} of ${this.options.kills}: ${what}; ${acknowledged} acknowledged, ${retried} of them retried, ${findings.length} wrong`,
    );
  }

  /** In turn the product, its database, and both. */
  async #kill(kill, round, writing) {
    const ways = this.engine.killDatabase ? ['both', 'api', 'database'] : ['api'];
    switch (ways[kill % ways.length]) {
      case 'api':
        return this.#killApi(kill, writing);
      case 'database':
        return this.#killDatabase(round, writing);
      default:
        return this.#killBoth(writing);
    }
  }

  async #killApi(kill, writing) {
    await this.api.kill();
    await writing;
    if (kill % KILL_AT_START_EVERY === 0) await this.#killAtStart();
    const seconds = await this.#start();
    this.figures.apiBack.push(seconds);
    return `the server was back after ${seconds.toFixed(1)} s`;
  }

  /** The API stays: it answers UNAVAILABLE in between, and finds the database again by itself. */
  async #killDatabase(round, writing) {
    const { killDatabase, restartDatabase } = this.engine;
    await killDatabase();
    const killed = performance.now();
    if (restartDatabase) {
      await this.#demandOutage();
      await restartDatabase();
    }
    const { acknowledged } = this.ledger;
    // Answers that were under way may still come; more than one from each writer were written since.
    await Promise.race([this.ledger.reached(acknowledged + 1 + this.writers.length), writing]);
    const seconds = (performance.now() - killed) / 1000;
    this.figures.databaseBack.push(seconds);
    round.isOver = true;
    await writing;
    return `the database was killed, and written to again after ${seconds.toFixed(1)} s`;
  }

  async #killBoth(writing) {
    const { killDatabase, restartDatabase } = this.engine;
    await Promise.all([this.api.kill(), killDatabase()]);
    await writing;
    await restartDatabase?.();
    const seconds = await this.#start();
    this.figures.bothBack.push(seconds);
    return `both were killed, and back after ${seconds.toFixed(1)} s`;
  }

  /** Connections outlive the postmaster by a moment, so an answer may still come; then none but these may. */
  async #demandOutage() {
    const before = this.ledger.unavailable;
    const read = async () =>
      (await this.#client.ask('{ partners(first: 1) { totalCount } }', {}))?.code ?? 'data';
    await this.#demandSoon('/readyz', () => this.#client.status('/readyz'), 200, 503);
    await this.#demandSoon('a read', read, 'data', 'UNAVAILABLE');
    await this.#demandSoon('a write', () => this.ledger.unavailable > before, false, true);
    await this.#demandSoon('/healthz', () => this.#client.status('/healthz'), 200, 200);
  }

  async #demandSoon(what, ask, still, wanted) {
    let answer = await ask();
    for (let tries = 1; tries < 100 && answer === still && answer !== wanted; tries += 1) {
      await wait(20);
      answer = await ask();
    }
    if (answer !== wanted)
      this.ledger.find('WRONG', `Without its database the server answers ${what} with ${answer}`);
  }

  async #killAtStart() {
    this.figures.killsAtStart += 1;
    await this.api.startAndKill(this.random() * KILL_AT_START_WITHIN_MS);
  }

  async #start() {
    const { url, seconds } = await this.api.start();
    this.#client.url = url;
    return seconds;
  }

  /** What has an unknown outcome is sent again; then the API must show what the ledger says. */
  async #settle() {
    await Promise.all(this.writers.map((writer) => writer.settle()));
    this.ledger.findings.push(...(await checkApi(this.#client, this.ledger)));
  }

  async #checkDatabase() {
    const { findings, landed } = await this.engine.look((query) => checkDatabase(query, this.ledger));
    this.ledger.findings.push(...findings);
    this.figures.landed += landed;
  }

  /** Until as many are acknowledged as were asked for. */
  async #writeOn(writes) {
    if (this.ledger.findings.length > 0) return;
    const round = { isOver: false };
    const writing = Promise.all(this.writers.map((writer) => writer.write(round)));
    await Promise.race([this.ledger.reached(writes), writing]);
    round.isOver = true;
    await writing;
    await this.#settle();
  }

  /** A last look at what an orderly end leaves; then the check itself is put to the test. */
  async #end() {
    const code = await this.api.stop();
    if (code !== 0) this.ledger.find('WRONG', `At SIGTERM the server ended with ${code}`);
    await this.#start();
    return this.engine.look(async (query) => {
      if (this.options.fault) await plant(query, this.ledger, this.options.fault);
      const { findings } = await checkDatabase(query, this.ledger);
      this.ledger.findings.push(...findings);
      return this.ledger.findings.length > 0 ? [] : missedFaults(query, this.ledger);
    });
  }

  #report(missed) {
    const { acknowledged, retried, repeated, unavailable, findings } = this.ledger;
    const ofKind = (kind) => findings.filter((finding) => finding.kind === kind).length;
    return {
      engine: this.engine.name,
      ...this.figures,
      ...{ acknowledged, retried, repeated, unavailable },
      ...{ lost: ofKind('LOST'), twice: ofKind('TWICE'), half: ofKind('HALF'), wrong: ofKind('WRONG') },
      findings: findings.map(({ kind, what }) => `${kind} ${what}`),
      faults: FAULT_NAMES.length,
      missedFaults: missed,
    };
  }
}
