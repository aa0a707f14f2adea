import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataSet } from './check-data-set.js';
import { DataSetError } from './data-set-problem.js';
import { ZOLIBORZ_FOLDER } from './zoliborz-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-set-'));
  await cp(ZOLIBORZ_FOLDER, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Replaces the first `text` in the file with `planted` and returns the problems that the checker finds. */
async function problemsAfter(file: string, text: string, planted: string): Promise<string[]> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  if (!before.includes(text)) throw new Error(`${file} has no "${text}"`);
  await writeFile(
    path,
    before.replace(text, () => planted),
  );
  try {
    await checkDataSet(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataSetError)) throw error;
    return error.problems.map(({ file: where, key, field, message }) =>
      [where, key, field, message].join(' | '),
    );
  }
}

describe('checkDataSet reports', () => {
  const faults: [string, string, string, string, string][] = [
    [
      'a reference to a missing record',
      'partners.yaml',
      'parent: spzzlo',
      'parent: spzzl',
      'partners.yaml | przychodnia-elblaska | parent | there is no partner "spzzl"',
    ],
    [
      'an unknown actor',
      'events-2018.yaml',
      'actor: partner:early-stage',
      'actor: partner:early',
      'events-2018.yaml | 2018-05-17-eko-piknik | participations.2 | there is no partner "early"',
    ],
    [
      'an unknown field',
      'topics.yaml',
      '- { key: komunikacja, name',
      '- { key: komunikacja, source: x, name',
      'topics.yaml | komunikacja |  | Unrecognized key: "source"',
    ],
    [
      'an unknown source of a statement',
      'venues.yaml',
      '{ source: ops-partnerstwa, field: address, value: ul. Rydygiera',
      '{ source: ops, field: address, value: ul. Rydygiera',
      'venues.yaml | sds | statements.0.source | there is no source "ops"',
    ],
    [
      'an unknown source of a name',
      'venues.yaml',
      '{ name: Park-Kaskada, kind: ALIAS, sources: [ops-partnerstwa]',
      '{ name: Park-Kaskada, kind: ALIAS, sources: [ops]',
      'venues.yaml | park-kaskada | names.1.sources | there is no source "ops"',
    ],
    [
      'a first name that is not the official one',
      'venues.yaml',
      '{ name: Park Kaskada, kind: OFFICIAL',
      '{ name: Park Kaskada, kind: ALIAS',
      'venues.yaml | park-kaskada | names.0.kind | the first name is the shown one, so it must be OFFICIAL',
    ],
    [
      'a last day of a name that no source states',
      'venues.yaml',
      "kind: FORMER\n      validTo: '[2017-05-19..2018-05-24]'",
      "kind: FORMER\n      validTo: '2017'",
      'venues.yaml | sp-392 | names.2.validTo | no source says "2017"',
    ],
    [
      'one wording for several sources',
      'venues.yaml',
      'sources: [ops-partnerstwa], wording: w Parku-Kaskada',
      'sources: [ops-partnerstwa, ops-node-136], wording: w Parku-Kaskada',
      'venues.yaml | park-kaskada | names.1.wording | a wording belongs to exactly one source',
    ],
    [
      'a day that does not exist',
      'events-2018.yaml',
      "date: '2018-03-22'",
      "date: '2018-02-30'",
      'events-2018.yaml | 2018-03-22-wielkanoc | date | not an EDTF date: NO_SUCH_DAY',
    ],
    [
      'a year without quotes',
      'partnerships.yaml',
      "foundedOn: '2011'",
      'foundedOn: 2011',
      'partnerships.yaml | dla-rudawki-i-zatrasia | foundedOn | a date must be text: put it in quotes',
    ],
    [
      'a date that no source states',
      'events-2017.yaml',
      "date: '2017-09-16'",
      "date: '2017-09-17'",
      'events-2017.yaml | 2017-09-16-piknik | date | no source says "2017-09-17"',
    ],
    [
      'a fact without a source',
      'events-2018.yaml',
      'durationMinutes: 180',
      'durationMinutes: 190',
      'events-2018.yaml | 2018-05-24-potancowka | durationMinutes | no source says "190"',
    ],
    [
      'a member that no source lists',
      'memberships.yaml',
      'value: LISTED, wording: Stowarzyszenie BORIS',
      'value: NOT_LISTED, wording: Stowarzyszenie BORIS',
      'memberships.yaml | marymont-kaskada/boris | membership | no source says "LISTED"',
    ],
    [
      'a coordinator that no source names',
      'network.yaml',
      'field: coordinator',
      'field: tasks',
      'network.yaml | zoliborz | coordinator | no source says this',
    ],
    [
      'a repeated key',
      'topics.yaml',
      '{ key: finansowanie',
      '{ key: komunikacja',
      'topics.yaml | komunikacja | key | a second topic with this key',
    ],
    [
      'an e-mail address',
      'partners.yaml',
      'description: Hurtownia.',
      'description: Pisz na biuro@example.org.',
      'partners.yaml | agmaco | description | looks like an e-mail address',
    ],
    [
      'a telephone number in a comment',
      'venues.yaml',
      '- key: sgsp',
      '- key: sgsp\n  # dzwonić: 22 555 01 23',
      'venues.yaml | sgsp |  | looks like a telephone number',
    ],
    [
      'a telephone number',
      'partners.yaml',
      'description: Hurtownia.',
      'description: Zamówienia 601 555 123.',
      'partners.yaml | agmaco | description | looks like a telephone number',
    ],
    [
      'a misspelt field',
      'venues.yaml',
      'partOf: sp-392',
      'partof: sp-392',
      'venues.yaml | sp-392-dziedziniec |  | Unrecognized key: "partof"',
    ],
    [
      'a wording that is too long for a quotation',
      'venues.yaml',
      'wording: na terenie osiedla Zatrasie',
      `wording: ${'słowo '.repeat(26)}`,
      'venues.yaml | osiedle-zatrasie | names.0.wording | 26 words; a quotation has at most 25',
    ],
    [
      'a partner inside itself',
      'partners.yaml',
      '- key: spzzlo\n',
      '- key: spzzlo\n  parent: przychodnia-elblaska\n',
      'partners.yaml | spzzlo | parent | contains itself',
    ],
    ['a file that is not YAML', 'network.yaml', 'key: zoliborz', 'key: [zoliborz', ''],
  ];

  it.each(faults)('%s', async (_title, file, text, planted, expected) => {
    const problems = await problemsAfter(file, text, planted);

    expect(problems).not.toHaveLength(0);
    if (expected !== '') expect(problems).toContain(expected);
    expect(problems.every((problem) => problem.startsWith(file))).toBe(true);
  });

  it('a missing event, for its year and for the total', async () => {
    const path = join(folder, 'events-2015.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, text.indexOf('- key: 2015-swieta-galeria')));

    const checking = checkDataSet(folder);

    await expect(checking).rejects.toThrow('events-2015.yaml: 4 records, but the sources have 5');
    await expect(checking).rejects.toThrow('events-*.yaml: 37 records, but the sources have 38');
  });

  it('a partner missing from a roster', async () => {
    const problems = await problemsAfter(
      'memberships.yaml',
      'marymont-kaskada/osir\n  partnership: marymont-kaskada',
      'sady-zoliborskie/osir\n  partnership: sady-zoliborskie',
    );

    expect(problems).toEqual([
      'memberships.yaml | marymont-kaskada |  | 16 records, but the sources have 17',
      'memberships.yaml | sady-zoliborskie |  | 25 records, but the sources have 24',
    ]);
  });

  it('all problems at once', async () => {
    await problemsAfter('partners.yaml', 'parent: spzzlo', 'parent: spzzl');
    const problems = await problemsAfter('topics.yaml', '{ key: infrastruktura', '{ key: inna');

    expect(problems).toHaveLength(2);
  });
});
