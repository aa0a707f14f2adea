/** One of several who write at once, each on partners of its own. */
import { setTimeout as wait } from 'node:timers/promises';
import { documentOf, nextCommand } from './commands.mjs';
import { label } from './ledger.mjs';

const PAUSE_MS = 50;
/** Half a minute: by then the database has to be back. */
const TRIES = 600;

export class Writer {
  /** The command whose outcome is not known; it goes again, with its own id, before any other. */
  pending = null;
  isSending = false;
  #own = [];
  #last = null;

  constructor(client, ledger, random) {
    Object.assign(this, { client, ledger, random });
  }

  /** Writes until the round ends or the process is gone. */
  async write(round) {
    while (!round.isOver) {
      const outcome = await this.#send(this.pending ?? this.#next());
      if (outcome === 'no answer' || outcome === 'refused') return;
      if (outcome === 'unavailable') await wait(PAUSE_MS);
    }
  }

  /** Sends again what has an unknown outcome, until it has one, and once more what was acknowledged last. */
  async settle() {
    for (let tries = 0; this.pending; tries += 1) {
      if (tries === TRIES)
        throw new Error(`${label(this.pending)} is not acknowledged, however often it is sent`);
      if (tries > 0) await wait(PAUSE_MS);
      if ((await this.#send(this.pending)) === 'refused') return;
    }
    if (this.#last) await this.#send(this.#last);
  }

  #next() {
    const command = nextCommand(this.random, this.#own);
    this.ledger.enter(command);
    this.pending = command;
    return command;
  }

  /** @returns {Promise<'acknowledged' | 'unavailable' | 'no answer' | 'refused'>} */
  async #send(command) {
    command.sent += 1;
    this.isSending = true;
    const answer = await this.client.ask(documentOf(command.verb), { input: command.input });
    this.isSending = false;
    if (!answer) return 'no answer';
    if (answer.code === 'UNAVAILABLE') {
      this.ledger.unavailable += 1;
      return 'unavailable';
    }
    const done = answer.data?.done;
    if (!done?.changeId || done.clientMutationId !== command.clientMutationId)
      return this.#refused(command, answer);
    const isNew = command.changeId === null;
    this.ledger.acknowledge(command, { changeId: done.changeId, partnerId: done.partner?.id ?? null });
    if (isNew && command.verb === 'createPartner') this.#own.push(command.partner);
    this.pending = null;
    this.#last = command;
    return 'acknowledged';
  }

  /** Nothing that a writer sends deserves it: a command on its own partner, at the version that it left. */
  #refused(command, { code }) {
    this.ledger.find('WRONG', `${label(command)} was answered with ${code ?? 'nothing done'}`);
    return 'refused';
  }
}
