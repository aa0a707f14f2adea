import { domainToUnicode } from 'node:url';
import { cleanText } from '@partnerstwa/shared/polish-text';

/**
 * The kinds of text that people enter, each with the function that gives its normal form: texts that look the same
 * become equal. A text that is not of its kind stays as it is, so that `Check` can refuse it.
 */
export const TEXT_KINDS = {
  /** One line: a name, a title, an address. */
  LINE: (text: string) => cleanText(text),
  /** Paragraphs divided by empty lines. */
  PARAGRAPHS: (text: string) => cleanText(text, { multiline: true }),
  EMAIL: email,
  TELEPHONE: telephone,
  WEBSITE: website,
  EDTF: (text: string) => plain(text).replace(/\s/gu, '').replace(/…/gu, '..'),
  /** A word of a program, such as the name of a field. */
  KEY: (text: string) => text,
  /** A password or the secret of a link: only its owner may change it. */
  SECRET: (text: string) => text,
} as const satisfies Record<string, (text: string) => string>;

export type TextKind = keyof typeof TEXT_KINDS;

const ADDRESS = /^<?(?:mailto:)?([^@\s<>:]+)@([^@\s<>:?]+)(?:\?[^<>]*)?>?$/iu;

/** `<MAILTO:Ala@XN--D-UGA0V4H.PL?subject=…>` becomes `Ala@łódź.pl`. */
function email(text: string): string {
  const given = plain(text);
  const [, local, domain] = ADDRESS.exec(given) ?? [];
  return local === undefined || domain === undefined ? given : `${local}@${unicodeDomain(domain)}`;
}

/** `tel:+48 22‑123` becomes `+48 22-123`. The grouping stays. */
function telephone(text: string): string {
  return plain(text).replace(/^(?:tel:\s*)+/iu, '');
}

const AUTHORITY = /^(https?):\/\/([^/?#\\@\s:]+)(?::(\d*))?(?=[/?#]|$)/iu;
const USUAL_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

/** `HTTPS://XN--D-UGA0V4H.PL:443/` becomes `https://łódź.pl`. The path stays as it is, because servers may tell letter cases apart. */
function website(text: string): string {
  const address = cleanText(text);
  const found = AUTHORITY.exec(address);
  if (!found) return address;
  const [authority, scheme = '', domain = '', port = ''] = found;
  const name = scheme.toLowerCase();
  const rest = address.slice(authority.length);
  const end = port === '' || port === USUAL_PORTS[name] ? '' : `:${port}`;
  return `${name}://${unicodeDomain(domain.normalize('NFKC'))}${end}${rest === '/' ? '' : rest}`;
}

/** A domain as people read it, in lower case; as it was typed if it is none. */
function unicodeDomain(domain: string): string {
  return domainToUnicode(domain) || domain;
}

/** One line in the plain forms of its characters: figures, `@` and dashes of every width are ASCII. */
function plain(text: string): string {
  return cleanText(
    cleanText(text)
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/…/gu, '..')
      .normalize('NFKC'),
  );
}
