import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  validate,
  type GraphQLInputObjectType,
} from 'graphql';
import { fieldMessages } from './fields.messages.js';
import { commandText, commandMessages } from './commands.messages.js';
import { enumText } from './enum-text.js';
import { manifestNamed, NODES } from '../../nodes/nodes.js';
import { restoreCommand } from '../restore-command.js';
import { changeLines } from './change-lines.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'api', 'schema.graphql'), 'utf8'),
);
const commands = Object.values(schema.getMutationType()?.getFields() ?? {});
/**
 * Members of inputs that only identify a record or a request. The commands below are about passwords,
 * sessions, tokens and links, which the history never stores.
 */
const NEVER_KEPT = new Set(['id', 'version', 'clientMutationId', 'changeId']);
const UNKEPT_COMMANDS =
  /^(signIn|signOut|signOutEverywhere|changePassword|usePasswordLink|createPasswordLink|createApiToken|revokeApiToken)$/;
const LANGUAGES = ['pl', 'en'] as const;

/** All input types of recorded commands, including nested ones. */
function inputs(): GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>();
  const take = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    Object.values(type.getFields()).forEach((field) => take(getNamedType(field.type)));
  };
  for (const { name, args } of commands)
    if (!UNKEPT_COMMANDS.test(name)) args.forEach((arg) => take(getNamedType(arg.type)));
  return [...found];
}

describe('the messages of the history', () => {
  it.each(LANGUAGES)('name every field of every input (%s)', (language) => {
    const names = inputs().flatMap((type) => Object.keys(type.getFields()));
    const missing = names.filter((name) => !NEVER_KEPT.has(name) && !(name in fieldMessages[language]));
    expect(names.length).toBeGreaterThan(100);
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(LANGUAGES)('name every command (%s)', (language) => {
    const kept = commands.filter(
      ({ name }) => !/^(signIn|signOut|signOutEverywhere|changePassword)$/.test(name),
    );
    expect(
      kept
        .filter(({ name }) => commandText(name, language) === commandMessages[language].unknown)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each(LANGUAGES)('name every value of every enum in the fields of a record (%s)', (language) => {
    const missing = inputs().flatMap((input) => {
      const [, type] = /^(?:Create|Update)(\w+)Input$/.exec(input.name) ?? [];
      if (!type) return [];
      return Object.values(input.getFields()).flatMap(({ name, type: given }) => {
        const values = getNamedType(given);
        if (!isEnumType(values)) return [];
        return values
          .getValues()
          .filter((value) => enumText(language, type, name, value.name) === undefined)
          .map((value) => `${type}.${name}: ${value.name}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it('know the command that restores each restorable type', () => {
    const restorable = commands.flatMap(({ name }) => /^restore(\w+)$/.exec(name)?.[1] ?? []);
    const known = Object.keys(NODES).filter((type) => manifestNamed(type)?.isRestorable);
    expect(known.sort()).toEqual(restorable.sort());
    expect(known.flatMap((type) => validate(schema, restoreCommand(type)))).toEqual([]);
  });
});

describe('the text of a change', () => {
  const names: Readonly<Record<string, string>> = { 'Partner:1': 'Galeria Żoliborz' };
  const speaker = { language: 'pl', nameOf: (id: string) => names[id] ?? null } as const;
  const said = (
    subjectType: string,
    fields: Record<string, readonly [before: unknown, after: unknown]>,
    action: 'UPDATE' | 'CREATE' = 'UPDATE',
  ) =>
    changeLines(
      {
        action,
        subjectType,
        fields: Object.entries(fields).map(([field, [before, after]]) => ({
          field,
          before: action === 'CREATE' ? null : JSON.stringify(before),
          after: JSON.stringify(after),
        })),
      },
      speaker,
    ).map(({ label, parts }) => [label, ...parts.map(({ before, after }) => `${before} → ${after}`)]);

  it('shows the values before and after in words', () => {
    expect(
      said('Partner', {
        phone: ['22 111', '22 222'],
        kind: ['BUSINESS', 'ORGANISATION'],
        sector: [null, 'CIVIC'],
        parentId: ['Partner:1', 'Partner:2'],
        agreedToBePublic: [false, true],
      }),
    ).toEqual([
      ['rodzaj', 'firma → organizacja'],
      ['sektor', 'null → społeczny'],
      ['jednostka nadrzędna', 'Galeria Żoliborz → usunięte'],
      ['telefon', '„22 111” → „22 222”'],
      ['zgoda na publikację', 'nie → tak'],
    ]);
  });

  it('shows dates as exactly as they are known, and the source’s wording if only that changed', () => {
    const date = (edtf: string, wording: string | null = null) => ({ edtf, wording });
    expect(said('Event', { date: [date('2018-06'), date('2018-06-12')] })).toEqual([
      ['data', 'czerwiec 2018 → 12 czerwca 2018'],
    ]);
    expect(said('Event', { date: [date('2018-06'), date('2018-06', 'w czerwcu')] })).toEqual([
      ['data', 'czerwiec 2018 → czerwiec 2018 („w czerwcu”)'],
    ]);
    expect(said('Event', { startsAt: [null, '2018-06-12T15:00:00.000Z'] })).toEqual([
      ['początek', 'null → 12 czerwca 2018, 17:00'],
    ]);
  });

  it('shows which entries of a list were added, removed or changed', () => {
    const name = (text: string, kind: string, validTo: string | null = null) => ({
      name: text,
      kind,
      validFrom: null,
      validTo: validTo && { edtf: validTo, wording: null },
    });
    const before = [name('Gimnazjum nr 55', 'OFFICIAL'), name('G55', 'SHORT')];
    const after = [name('SP nr 392', 'OFFICIAL'), name('Gimnazjum nr 55', 'FORMER', '2017')];
    expect(said('Partner', { names: [before, after] })).toEqual([
      [
        'nazwy',
        '„Gimnazjum nr 55” (oficjalna) → „Gimnazjum nr 55” (dawna, do: 2017)',
        '„G55” (skrót) → null',
        'null → „SP nr 392” (oficjalna)',
      ],
    ]);
    expect(said('Event', { audiences: [['YOUTH'], ['YOUTH', 'SENIORS']] })).toEqual([
      ['dla kogo', 'null → seniorzy'],
    ]);
  });

  it('shows roles of accounts with their partnership or partner', () => {
    const role = { role: 'PARTNER_REPRESENTATIVE', partnershipId: null, partnerId: 'Partner:1' };
    expect(said('Account', { roles: [[], [role]] })).toEqual([
      ['role', 'null → Przedstawiciel partnera: Galeria Żoliborz'],
    ]);
  });

  it('shows only the known values of a new record', () => {
    const fields = {
      phone: [null, null],
      description: [null, 'Klub'],
      agreedToBePublic: [null, false],
    } as const;
    expect(said('Partner', fields, 'CREATE')).toEqual([['opis', 'null → „Klub”']]);
  });

  it('shows date rules in words', () => {
    const rule = (after: object) => said('EventSeries', { rule: [null, after] })[0]?.[1];
    expect(rule({ kind: 'FIXED_DAY', month: 5, day: 3 })).toBe('null → zawsze 3 maja');
    expect(rule({ kind: 'DAYS_FROM_EASTER', days: -8 })).toBe('null → 8\u00a0dni przed Wielkanocą');
    expect(rule({ kind: 'NTH_WEEKDAY', month: 5, weekday: 6, nth: -1 })).toBe(
      'null → sobota, ostatni raz w miesiącu (maj)',
    );
  });
});
