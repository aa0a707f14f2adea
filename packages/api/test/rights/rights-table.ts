import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTEMPTS, SIGNING } from './attempts.js';
import type { Tries } from './tries.js';
import { ROLES } from './writers.js';

const PAGE = join(import.meta.dirname, '../../../../docs/rights.md');
const [FROM, TO] = ['<!-- from the tests -->', '<!-- end of the table -->'];

/** What each writer achieved. */
export type Outcomes = ReadonlyMap<string, Pick<Tries, 'accepted' | 'succeeded'>>;

/** Commands whose rights follow from another’s, or that concern the caller alone. */
const LEFT_OUT = /^(restore|reopen|revokeApiToken)/;

/** The table of commands and roles, without alignment. */
export function tableOf(outcomes: Outcomes): string[] {
  const roles = Object.keys(ROLES);
  const commands = Object.keys(ATTEMPTS).filter((name) => !SIGNING.includes(name) && !LEFT_OUT.test(name));
  return [
    row(['command', ...roles]),
    ...commands
      .sort()
      .map((name) => row([`\`${name}\``, ...roles.map((role) => mark(outcomes, name, role))])),
  ];
}

/** The rows that docs/rights.md shows; with UPDATE_RIGHTS it first gets this table. */
export function shownTable(table: readonly string[]): string[] {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(FROM) + FROM.length, page.indexOf(TO)];
  if (process.env.UPDATE_RIGHTS) {
    const [head = '', ...rows] = table;
    const lines = [head, head.replace(/[^|]+/g, ' --- '), ...rows];
    writeFileSync(PAGE, `${page.slice(0, start)}\n\n${lines.join('\n')}\n\n${page.slice(end)}`);
    return [...table];
  }
  const lines = page.slice(start, end).split('\n');
  return lines.filter((line) => /^\|(?! -)/.test(line)).map((line) => line.replace(/ +/g, ' '));
}

/** The district coordinator, who may do most, is the measure for “yes”. */
function mark(outcomes: Outcomes, name: string, role: string): string {
  const [own = 0, most = 0] = [role, 'district'].map((one) => outcomes.get(one)?.accepted.get(name));
  if (!outcomes.get(role)?.succeeded.has(name)) return '–';
  return own > 0 && own >= most ? 'yes' : 'some';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
