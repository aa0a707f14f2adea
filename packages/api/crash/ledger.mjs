/**
 * What was sent and what of it was acknowledged: the truth that the database is held against.
 *
 * Commands on one partner follow each other, the next only after the one before was acknowledged. So its
 * version is the number of commands that took effect, its state is what the last of them leaves, and only
 * that last one may have an unknown outcome.
 *
 * @typedef {{names: {name: string, kind: string}[], description: string | null, archived: boolean}} State
 * @typedef {{partner: Partner, verb: string, input: object, after: State, clientMutationId: string, sent:
 * number, changeId: string | null}} Command `changeId` once it is acknowledged
 * @typedef {{id: string | null, commands: Command[]}} Partner
 */
export class Ledger {
  /** @type {Partner[]} */
  partners = [];
  /** @type {Map<string, Command>} by clientMutationId */
  commands = new Map();
  acknowledged = 0;
  /** Acknowledged only when sent again. */
  retried = 0;
  /** Sent again after they had been acknowledged. */
  repeated = 0;
  unavailable = 0;
  /** @type {{kind: 'LOST' | 'TWICE' | 'HALF' | 'WRONG', what: string}[]} */
  findings = [];
  #waiting = [];

  enter(command) {
    this.commands.set(command.clientMutationId, command);
    if (command.partner.commands.length === 0) this.partners.push(command.partner);
    command.partner.commands.push(command);
  }

  /** Notes an answer; a command acknowledged before must be answered as it was then. */
  acknowledge(command, { changeId, partnerId }) {
    if (command.changeId !== null) {
      this.repeated += 1;
      if (command.changeId !== changeId)
        this.find('TWICE', `${label(command)} was answered with another change when sent again`);
      return;
    }
    command.changeId = changeId;
    command.partner.id ??= partnerId;
    this.acknowledged += 1;
    if (command.sent > 1) this.retried += 1;
    for (const { count, reached } of this.#waiting) if (this.acknowledged >= count) reached();
    this.#waiting = this.#waiting.filter(({ count }) => this.acknowledged < count);
  }

  /** Resolves once so many commands are acknowledged. */
  async reached(count) {
    if (this.acknowledged >= count) return;
    await new Promise((reached) => this.#waiting.push({ count, reached }));
  }

  find(kind, what) {
    this.findings.push({ kind, what });
  }
}

export function label({ verb, clientMutationId }) {
  return `${verb} ${clientMutationId}`;
}

/** `Partner:key` → `key`. */
export function keyOf(globalId) {
  return globalId.slice(globalId.indexOf(':') + 1);
}
