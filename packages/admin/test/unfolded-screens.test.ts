import type { Page } from 'playwright-core';
import { findingsUnfolded } from './accessibility.js';
import { opened } from './opened.js';
import { coordinator } from './person.js';
import { lookAtAll, LOOKS, sampleIds, screensOf } from './screens.js';

describe('while what a screen folds away is open', () => {
  const at = opened();
  let addresses: readonly string[];
  beforeAll(async () => {
    addresses = Object.values(screensOf(await sampleIds(await coordinator(at)))).flat();
  });

  it.each(LOOKS)(
    'no screen shows what axe objects to, sticks out sideways or is cut off ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const person = await coordinator(at, { colorScheme, viewport: { width, height: 800 } });
      const opened = new Set<string>();
      const look = (page: Page) => findingsUnfolded(page, opened);
      expect(await lookAtAll(person, addresses, look)).toEqual({});
      expect(opened.size).toBeGreaterThan(2);
    },
  );
});
