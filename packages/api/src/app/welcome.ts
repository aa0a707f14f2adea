import type { FirstAccount } from '../domain/accounts/first-account.js';

/**
 * The last lines of a start, for the person at the terminal: where to open it, and with which account. They hold a password once,
 * so they go to the terminal and never into the log.
 */
export function welcome(url: string, first: FirstAccount | null, known: string | null): string {
  const lines = [`Open      ${url}`];
  const email = first?.email ?? known;
  lines.push(email === null ? 'Sign in   no district coordinator can sign in' : `Sign in   ${email}`);
  if (first?.password)
    lines.push(
      `Password  ${first.password}`,
      '',
      'The password is shown this once, and must be changed at first use.',
    );
  else if (first) lines.push('Password  the one in BOOTSTRAP_PASSWORD');
  const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)) + 4);
  return ['', rule, ...lines.map((line) => `  ${line}`), rule, ''].join('\n');
}
