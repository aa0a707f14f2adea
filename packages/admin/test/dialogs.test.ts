import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from './accessibility.js';
import { dialogsOf } from './dialogs.js';
import { opened } from './opened.js';
import { coordinator, isFocusThere, settled, visitor, type Person } from './person.js';
import { ALL, LOOKS, sampleIds } from './screens.js';

const SOURCES = join(import.meta.dirname, '..', 'src');

describe('every dialog', () => {
  const at = opened({ filled: ALL });
  let dialogs: ReturnType<typeof dialogsOf>;
  beforeAll(async () => {
    dialogs = dialogsOf(await sampleIds(await coordinator(at)));
  });

  it('is listed in dialogs.ts', () => {
    const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dialog.tsx'))
      .map((name) => name.replaceAll('\\', '/').replace('.dialog.tsx', ''));
    expect(Object.keys(dialogs).sort()).toEqual(modules.sort());
  });

  it.each(LOOKS)(
    'has no accessibility findings, takes the focus, and returns it ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const screen = { colorScheme, viewport: { width, height: 800 } };
      const [signedIn, anyone] = await Promise.all([coordinator(at, screen), visitor(at, screen)]);
      const found: Record<string, string[]> = {};
      for (const [name, ways] of Object.entries(dialogs))
        for (const way of ways) {
          const wrong = await lookAt(way.isVisitor ? anyone : signedIn, way);
          if (wrong.length > 0) found[`${name} on ${way.path}`] = wrong;
        }
      expect(found).toEqual({});
    },
  );
});

/** The problems of a dialog while it is open, and after Escape has closed it. */
async function lookAt(
  person: Person,
  { path, open }: ReturnType<typeof dialogsOf>[string][number],
): Promise<string[]> {
  const { page, complaints } = person;
  complaints.length = 0;
  await person.open(path);
  await open(person);
  const dialogs = page.getByRole('dialog');
  await dialogs.first().waitFor();
  await settled(page);
  // A dialog may open over another one.
  const dialog = dialogs.nth((await dialogs.count()) - 1);
  // On a busy machine the focus follows a moment after the dialog.
  const isFocused = await page
    .waitForFunction(() => Boolean(document.activeElement?.closest('[role=dialog]')), undefined, {
      timeout: 10_000,
    })
    .then(
      () => true,
      () => false,
    );
  const all = [...(await findings(page)), ...complaints];
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  if (!isFocused) all.push('the focus stayed outside');
  if (!(await isFocusThere(page))) all.push('the focus was lost');
  return all;
}
