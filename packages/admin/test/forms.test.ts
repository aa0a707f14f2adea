import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Request, Route } from 'playwright-core';
import { FORM_REASONS, type FormReason } from '@partnerstwa/shared/error-reasons';
import { reasonMessages } from '../src/graphql/reason.messages.js';
import { fieldNamesOf, formsOf, reachForm } from './forms.js';
import { opened } from './opened.js';
import { coordinator, type Person } from './person.js';
import { ALL, sampleIds } from './screens.js';

const SOURCES = join(import.meta.dirname, '..', 'src');
const REASONS = Object.keys(FORM_REASONS) as FormReason[];
const NO_IDS = {
  partner: '',
  otherPartner: '',
  event: '',
  partnership: '',
  venue: '',
  series: '',
  source: '',
};
const sentence = (reason: FormReason) => reasonMessages.pl.reasons[reason];

interface Problem {
  readonly field: string;
  readonly reason: FormReason;
}

describe('every form', () => {
  const at = opened();
  let person: Person;
  let forms: ReturnType<typeof formsOf>;
  beforeAll(async () => {
    person = await coordinator(at);
    forms = formsOf(await sampleIds(person));
  });

  it('is listed in forms.ts', () => {
    const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.tsx') && !/^(forms|parts)\//.test(name))
      .filter((name) => readFileSync(join(SOURCES, name), 'utf8').includes('useEditForm<'))
      .map((name) => name.replace('.tsx', ''));
    expect(Object.keys(forms).sort()).toEqual(modules.sort());
  });

  it.each(Object.keys(formsOf(NO_IDS)))(
    'of %s sends only entered values, shows every reason of the API, and can be sent again',
    async (name) => {
      for (const way of forms[name] ?? []) {
        const form = await reachForm(person, way);
        const { operation, input } = await sendWith(person.page, form, []);
        if (/^(Create|Invite)/.test(operation)) expect(factsOf(input)).toEqual(way.sends);
        for (const field of ['input.nowhere', 'input', ''])
          expect(await missingInNotice(person.page, form, field)).toEqual([]);
        expect(await missingAtFields(person.page, form)).toEqual([]);
        // None of the errors above prevents the form from being sent again.
        await sendWith(person.page, form, [{ field: '', reason: 'TAKEN' }]);
      }
    },
  );
});

interface Sent {
  readonly operation: string;
  readonly input: object;
}

/** Sends the form, which the API then refuses for these reasons. Fails if the form sends nothing. */
async function sendWith(page: Page, form: Locator, fields: readonly Problem[]): Promise<Sent> {
  const answer = async (route: Route) => {
    if (!isMutation(route.request())) return route.fallback();
    const errors = [{ message: 'Refused', extensions: { code: 'INVALID', fields } }];
    return route.fulfill({ json: { data: null, errors } });
  };
  await page.route('**/graphql', answer);
  const sent = page.waitForResponse((response) => isMutation(response.request()), { timeout: 5000 });
  await form.locator('button[type=submit]').click();
  const { operationName, variables } = operationOf((await sent).request());
  await page.unroute('**/graphql', answer);
  await form.locator('button[type=submit]:not([data-loading])').waitFor();
  return { operation: operationName, input: variables.input };
}

interface Operation {
  readonly query: string;
  readonly operationName: string;
  readonly variables: { readonly input: object };
}

function operationOf(request: Request): Operation {
  return request.postDataJSON() as Operation;
}

function isMutation(request: Request): boolean {
  return request.url().endsWith('/graphql') && operationOf(request).query.startsWith('mutation');
}

/** The input of a command without members that are null or empty. */
function factsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(factsOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'clientMutationId')
      .map(([name, each]) => [name, factsOf(each)] as const)
      .filter(([, each]) => each !== null && !(typeof each === 'object' && Object.keys(each).length === 0)),
  );
}

/**
 * The reasons that are missing in the notice if the API reports them for a path without a field in the form.
 */
async function missingInNotice(page: Page, form: Locator, field: string): Promise<string[]> {
  await sendWith(
    page,
    form,
    REASONS.map((reason) => ({ field, reason })),
  );
  const notice = form.getByRole('alert').filter({ hasText: 'Nie zapisano' });
  await notice.waitFor();
  const text = await notice.innerText();
  const missing = REASONS.filter((reason) => !text.includes(sentence(reason)));
  const isFocused = await notice.evaluate((element) => element === document.activeElement);
  return [
    ...missing.map((reason) => `${reason} at "${field}" is not in the notice`),
    ...(isFocused ? [] : ['the notice does not have the focus']),
  ];
}

/**
 * The reasons that are missing at the fields. Each field gets one reason; with SCREENS=all, every reason in
 * turn.
 */
async function missingAtFields(page: Page, form: Locator): Promise<string[]> {
  const names = await fieldNamesOf(form);
  const missing: string[] = [];
  const rounds = ALL ? Math.ceil(REASONS.length / names.length) : 1;
  for (let first = 0; first < rounds * names.length; first += names.length) {
    const problems = names.flatMap((name, i) => {
      const reason = REASONS[(first + i) % REASONS.length];
      return reason ? [{ field: `input.${name}`, reason, name, text: sentence(reason) }] : [];
    });
    await sendWith(page, form, problems);
    await form.getByText('Pola formularza pokazują, co poprawić.').waitFor();
    const unseen = await form.evaluate(
      (element, all) =>
        all.filter(({ name, text }) => {
          const places = element.querySelectorAll<HTMLElement>(`[name="${name}"], [data-field="${name}"]`);
          const place = [...places].at(-1);
          const frame =
            place?.closest<HTMLElement>('fieldset[data-field], .mantine-InputWrapper-root') ?? place;
          return !frame?.innerText.includes(text);
        }),
      problems,
    );
    missing.push(...unseen.map(({ name, reason }) => `${reason} is not shown at ${name}`));
  }
  return missing;
}

describe('a form that the API refuses', () => {
  const at = opened();

  it('explains that the partner is already a member, and saves another period', async () => {
    const person = await coordinator(at);
    const { page } = person;
    const { partners } = await person.ask<{ partners: { nodes: [{ id: string }] } }>(
      '{ partners(search: "galeria żoliborz") { nodes { id } } }',
    );
    await person.open(`/partnerzy/${partners.nodes[0].id}`);
    const add = async (fromYear: string, toYear: string) => {
      await page.getByRole('button', { name: 'Dodaj do partnerstwa' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Partnerstwo').selectOption({ index: 1 });
      for (const [group, year] of Object.entries({ Od: fromYear, Do: toYear })) {
        const field = dialog.getByRole('group', { name: group, exact: true });
        await field.getByText('Rok', { exact: true }).click();
        await field.getByLabel('Rok', { exact: true }).last().fill(year);
      }
      await dialog.getByRole('button', { name: 'Zapisz' }).click();
      return dialog;
    };
    await (await add('1990', '1995')).waitFor({ state: 'detached' });
    const dialog = await add('1994', '1996');
    const notice = dialog.getByText('Ten partner już należy w tym czasie do tego partnerstwa.');
    await notice.waitFor();
    const from = dialog.getByRole('group', { name: 'Od', exact: true });
    await from.getByLabel('Rok', { exact: true }).last().fill('1996');
    await dialog.getByRole('button', { name: 'Zapisz' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('saves an event after its wrong hours are corrected', async () => {
    const person = await coordinator(at);
    const { page } = person;
    await person.open('/wydarzenia/nowe?data=2026-12-19');
    await page.getByLabel('Nazwa wydarzenia').fill('Wieczór kolęd');
    await page.getByLabel('Początek').fill('20:00');
    await page.getByLabel('Koniec').fill('18:00');
    const save = page.getByRole('button', { name: 'Dodaj wydarzenie' });
    await save.click();
    await page.getByText('Koniec jest wcześniej niż początek.').waitFor();
    await page.getByLabel('Koniec').fill('22:00');
    await save.click();
    await page.getByRole('heading', { level: 1, name: 'Wieczór kolęd' }).waitFor();
  });
});
