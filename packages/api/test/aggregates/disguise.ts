import { domainToASCII } from 'node:url';
import { getNamedType, isInputObjectType, type GraphQLInputField } from 'graphql';
import { textKindOf } from '../../src/platform/text/clean-inputs.js';
import type { TextKind } from '../../src/platform/text/text-kinds.js';

/** Texts that look like the given one, or mean the same, but consist of other characters. */
const DISGUISES: Readonly<Record<TextKind, (text: string) => string>> = {
  LINE: line,
  PARAGRAPHS: (text) => `\u2028${line(text).replace(/\n/g, ' \u200b\r\n')}\r\n\u00ad`,
  EMAIL: (text) =>
    `\ufeff<MAILTO:${text.replace(/[^@]+$/, domainToASCII).replace('@', '＠')}?subject=x>\u200b`,
  TELEPHONE: (text) => `\u202atel:${text.replace(/ /g, '\u00a0').replace(/-/g, '\u2011')}\u202c`,
  WEBSITE: (text) => {
    const { hostname, pathname } = new URL(text);
    return ` HTTPS://${hostname.toUpperCase()}:443${decodeURI(pathname).normalize('NFD')}\u200b`;
  },
  EDTF: (text) => `\u2060${text.replace(/-/g, '\u2013').replace(/1/g, '１')} `,
  KEY: (text) => text,
  SECRET: (text) => text,
};

function line(text: string): string {
  const spaces = text.replace(/ /g, '\u00a0\u200b\t').replace(/-/g, '\u2011').normalize('NFD');
  return ` \u200e\u202e${spaces.slice(0, 3)}\u00ad\u2066${spaces.slice(3)}\ufe0f\u2069\u200d `;
}

/** The value of a field of an input with every text disguised. */
export function disguised(value: unknown, field: GraphQLInputField): unknown {
  if (Array.isArray(value)) return value.map((each) => disguised(each, field));
  if (typeof value === 'string') {
    const kind = textKindOf('the input', field);
    return kind ? DISGUISES[kind](value) : value;
  }
  const type = getNamedType(field.type);
  if (!isInputObjectType(type) || value === null || typeof value !== 'object') return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const inner = fields[name];
      return [name, inner ? disguised(member, inner) : member];
    }),
  );
}
