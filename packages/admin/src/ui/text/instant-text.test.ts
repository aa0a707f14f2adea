import { instantText } from './instant-text.js';

describe('the text of an instant', () => {
  const justAfterMidnight = '2026-07-26T22:05:00.000Z';

  it('shows the day and time in Warsaw', () => {
    expect(instantText(justAfterMidnight, 'pl', 'minute')).toBe('27 lipca 2026, 00:05');
    expect(instantText(justAfterMidnight, 'en', 'minute')).toBe('27 July 2026, 00:05');
  });

  it('includes the day of the week if asked to', () => {
    expect(instantText(justAfterMidnight, 'pl', 'weekday')).toBe('poniedziałek, 27 lipca 2026, 00:05');
  });

  it('observes winter time', () => {
    expect(instantText('2026-12-24T17:00:00Z', 'pl', 'minute')).toBe('24 grudnia 2026, 18:00');
    expect(instantText('2026-12-24T23:30:00Z', 'pl', 'day')).toBe('25 grudnia 2026');
  });
});
