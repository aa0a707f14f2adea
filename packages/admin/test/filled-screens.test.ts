import { findings } from './accessibility.js';
import { opened } from './opened.js';
import { coordinator } from './person.js';
import { ALL, filledCalendar, lookAtAll, LOOKS, sampleIds, screensOf } from './screens.js';

describe('with 5,000 more events', () => {
  const at = opened({ filled: true });
  let addresses: readonly string[];
  beforeAll(async () => {
    const person = await coordinator(at);
    const ids = await sampleIds(person);
    const calendar = filledCalendar(ids);
    addresses = ALL ? [...calendar, ...Object.values(screensOf(ids)).flat()] : calendar.slice(0, 5);
  });

  it.each(LOOKS)(
    'no screen has accessibility findings, scrolls sideways or cuts off text ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const person = await coordinator(at, { colorScheme, viewport: { width, height: 800 } });
      expect(await lookAtAll(person, addresses, findings)).toEqual({});
    },
  );
});
