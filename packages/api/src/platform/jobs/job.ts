import type { Database } from '../database/database.js';
import type { Log } from '../log.js';

/** What a job has to work with. */
interface JobContext {
  readonly database: Database;
  readonly log: Log;
  /** Aborted when the process has to end before the job has, and when the job takes longer than its limit. */
  readonly signal: AbortSignal;
}

/**
 * Work outside requests: on a schedule, or because a command asked for it (`enqueue`). It runs at least once: a process that dies,
 * or a run that takes too long, is followed by another run. So a job must leave the same behind however often it runs.
 */
export interface Job<Input extends object = object> {
  /** Unique; jobs that wait are known by it, also to the next version of this program. */
  readonly name: string;
  /** Minutes: it runs once in each such span, however many processes there are. Without it only commands start the job. */
  readonly every?: number;
  /** How often it is tried in all. */
  readonly attempts: number;
  /** Seconds before the second attempt. The wait doubles with each further one. */
  readonly backoff: number;
  /** Seconds after which a run counts as lost, and another attempt begins; 300 if not given. */
  readonly limit?: number;
  readonly run: (context: JobContext, input: Input) => Promise<void>;
}

/** Declares a job. */
export function job<Input extends object = object>(declared: Job<Input>): Job<Input> {
  return declared;
}

/** Jobs of any input, as a runner takes them. */
export type Jobs = readonly Job<never>[];
