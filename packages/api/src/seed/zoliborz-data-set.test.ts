import { checkDataSet } from './check-data-set.js';
import { ZOLIBORZ_FOLDER } from './zoliborz-folder.js';
import { eventsOf } from './zoliborz.rules.js';

describe('the Żoliborz data set', () => {
  it('has no problems: 38 events, rosters of 17 and 24, and four partnerships of the district', async () => {
    const dataSet = await checkDataSet(ZOLIBORZ_FOLDER);

    expect(['2015', '2016', '2017', '2018'].map((year) => eventsOf(dataSet, year))).toEqual([5, 8, 4, 21]);
    expect(dataSet.membership.filter(({ partnership }) => partnership === 'marymont-kaskada')).toHaveLength(
      17,
    );
    expect(dataSet.membership.filter(({ partnership }) => partnership === 'sady-zoliborskie')).toHaveLength(
      24,
    );
    expect(dataSet.partnership.filter(({ scope }) => scope === 'DISTRICT')).toHaveLength(4);
  });

  it('marks participants as incomplete exactly where the page says "m.in." or "między innymi"', async () => {
    const { event } = await checkDataSet(ZOLIBORZ_FOLDER);

    const quoted = event.filter(({ statements }) =>
      statements.some(({ wording }) => /m\.in\.|między innymi/.test(wording ?? '')),
    );
    const incomplete = event.filter(({ participantsComplete }) => participantsComplete === false);
    expect(incomplete.map(({ key }) => key)).toEqual(quoted.map(({ key }) => key));
    expect(incomplete).toHaveLength(3);
  });
});
