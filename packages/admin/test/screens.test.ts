import { findings, unreachedByTab } from './accessibility.js';
import { opened } from './opened.js';
import { coordinator, visitor } from './person.js';
import { ALL, lookAtAll, LOOKS, routerPaths, sampleIds, screensOf, type Screens } from './screens.js';
import { startScript } from './script-weight.js';

describe('every screen of the router', () => {
  const at = opened();
  let screens: Screens;
  let paths: string[];
  beforeAll(async () => {
    const person = await coordinator(at);
    screens = screensOf(await sampleIds(person));
    await person.open('/');
    paths = await routerPaths(person.page);
  });

  it('has an address here to look at it', () => {
    expect(paths.filter((path) => !(path in screens))).toEqual([]);
    expect(Object.keys(screens).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('begins with at most 180 kB of script, packed, for who is signed in', async () => {
    const { bytes } = await startScript(await coordinator(at));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(180_000);
  });

  it.each(LOOKS)(
    'shows nothing that axe objects to, nothing sideways, nothing cut off ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const person = await coordinator(at, { colorScheme, viewport: { width, height: 800 } });
      expect(await lookAtAll(person, Object.values(screens).flat(), findings)).toEqual({});
    },
  );

  it('shows nothing of that to a visitor either', async () => {
    const person = await visitor(at, { viewport: { width: 320, height: 800 } });
    const addresses = ALL ? Object.values(screens).flat() : ['/', '/konto'];
    expect(await lookAtAll(person, addresses, findings)).toEqual({});
  });

  it('is reached whole by Tab', async () => {
    const person = await coordinator(at);
    expect(await lookAtAll(person, Object.values(screens).flat(), unreachedByTab)).toEqual({});
  });
});
