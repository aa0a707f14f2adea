import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.js';
import { clusterIn, makeCluster, refuseForeignData } from './cluster.js';
import { lockFolder } from './folder-lock.js';
import { createLauncher, type Launcher } from './launcher.js';
import { endLeftBehind } from './left-behind.js';
import { postgresProcessesIn } from './pid-file.js';
import { signal } from './signal.js';
import { PostmasterError, startPostmaster, type Postmaster } from './postmaster.js';
import { findPrograms } from './programs.js';
import { addressOf, createMissingDatabase, freePort, isFree } from './server-address.js';
import { SERVER_SETTINGS, type ServerSettings } from './server-settings.js';

/**
 * How long to wait for connections of a killed server, which keep the data in use until their statements end.
 */
const IN_USE_MS = 60_000;
const PORT_TRIES = 5;
/** A server that ends sooner than this after a start counts as failed again. */
const SOUND_AFTER_MS = 10_000;
const MOST_FAILURES = 10;

/** A PostgreSQL server that runs on a folder. */
export interface EmbeddedPostgres {
  /** Address of its database, constant until `stop`. Contains the password. */
  readonly url: string;
  /** Closes connections, stops the server and unlocks the folder. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `dataDir/pg18`, which it creates if necessary, and restarts it if it ends by itself.
 * @param settings override or extend our own; with `fsync` off the folder is not made durable either
 * @throws {ConfigError} one line: the folder is in use, is not writable or contains other data; PostgreSQL
 * cannot run here
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  log: Log,
  settings: ServerSettings = {},
): Promise<EmbeddedPostgres> {
  refuseForeignData(dataDir);
  const programs = findPrograms();
  const lock = await lockFolder(dataDir);
  let server: Supervised | null = null;
  const stop = async (): Promise<void> => {
    await server?.stop();
    lock.release();
  };
  try {
    const launcher = createLauncher(dataDir, programs);
    const merged = { ...SERVER_SETTINGS, ...settings };
    makeCluster(dataDir, launcher, programs, merged['fsync'] === 'on');
    const cluster = clusterIn(dataDir);
    await endLeftBehind(dataDir, cluster);
    server = new Supervised(launcher, programs.postgres, cluster, merged, log);
    await server.start();
    await createMissingDatabase(dataDir, server.port);
    return { url: addressOf(dataDir, server.port), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Keeps one server running on the folder. It stays on one port, because the pools keep the address. */
class Supervised {
  port = 0;
  #postmaster: Postmaster | null = null;
  #startedAt = 0;
  #failures = 0;
  #isStopping = false;
  #restarting: Promise<void> = Promise.resolve();

  constructor(
    private readonly launcher: Launcher,
    private readonly program: string,
    private readonly cluster: string,
    private readonly settings: ServerSettings,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      this.port = await freePort();
      try {
        return await this.#run();
      } catch (error) {
        // Another program may have taken the port.
        if (tries === PORT_TRIES || (await isFree(this.port))) throw error;
      }
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#restarting;
    process.off('exit', this.#atExit);
    await this.#postmaster?.stop();
  }

  async #run(): Promise<void> {
    const postmaster = await this.#startWhenUnused();
    this.#postmaster = postmaster;
    this.#startedAt = Date.now();
    process.on('exit', this.#atExit);
    void postmaster.ended.then(() => {
      process.off('exit', this.#atExit);
      this.#postmaster = null;
      if (!this.#isStopping) this.#restarting = this.#restart();
    });
  }

  /** Stops the server with this process also on systems that do not do it by themselves. */
  readonly #atExit = (): void => {
    if (this.#postmaster) signal(this.#postmaster.pid, 'SIGINT');
  };

  /**
   * Connections of a killed server run on until their statements end, and block a new server. We terminate
   * them.
   */
  async #startWhenUnused(): Promise<Postmaster> {
    const settings = { ...this.settings, port: this.port };
    for (const limit = Date.now() + IN_USE_MS; ; await wait(100)) {
      try {
        return await startPostmaster(this.launcher, this.program, this.cluster, settings);
      } catch (error) {
        const isInUse = error instanceof PostmasterError && error.said.includes('shared memory block');
        if (!isInUse || this.#isStopping || Date.now() > limit) throw error;
        for (const pid of postgresProcessesIn(this.cluster)) signal(pid, 'SIGTERM');
      }
    }
  }

  async #restart(): Promise<void> {
    if (Date.now() - this.#startedAt > SOUND_AFTER_MS) this.#failures = 0;
    this.log.error('PostgreSQL ended by itself; restarting it');
    for (; this.#failures < MOST_FAILURES && !this.#isStopping; await wait(100 * this.#failures)) {
      this.#failures += 1;
      try {
        await this.#run();
        return this.log.info('PostgreSQL is running again');
      } catch (error) {
        this.log.error('PostgreSQL did not restart', error, { failures: this.#failures });
      }
    }
    if (!this.#isStopping)
      this.log.error('PostgreSQL stays down: see pg-log in DATA_DIR, then restart this application');
  }
}
