import { layoutNames, type DatedName } from './names-layout.js';

const TODAY = '2019-01-01';
const name = (
  text: string,
  from: string | null,
  to: string | null,
  kind: DatedName['kind'] = 'OFFICIAL',
) => ({
  name: text,
  kind,
  validFrom: from === null ? null : { edtf: from },
  validTo: to === null ? null : { edtf: to },
});
const rounded = (n: number) => Math.round(n * 100) / 100;

describe('the picture of names over time', () => {
  it('leaves the days between which a change happened to neither name', () => {
    const layout = layoutNames(
      [
        name('Szkoła', '[2017-07-02..2018-01-01]', null),
        name('Gimnazjum', null, '[2017-07-02..2018-01-01]', 'FORMER'),
      ],
      TODAY,
    );
    expect(
      layout?.names.map((each) => ({ ...each, from: rounded(each.from), to: rounded(each.to) })),
    ).toEqual([
      { name: 'Gimnazjum', from: 0, to: 0.62, isCurrent: false },
      { name: 'Szkoła', from: 0.75, to: 1, isCurrent: true },
    ]);
    expect(layout?.changes.map(({ from, to }) => [rounded(from), rounded(to)])).toEqual([[0.62, 0.75]]);
    expect(layout?.years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019]);
  });

  it('has no uncertain stretch if the day of the change is known', () => {
    const layout = layoutNames([name('A', '2017-01-01', '2017-12-31'), name('B', '2018-01-01', null)], TODAY);
    expect(layout?.changes).toEqual([]);
    expect(layout?.names.map(({ from, to }) => [rounded(from), rounded(to)])).toEqual([
      [0, 0.5],
      [0.5, 1],
    ]);
  });

  it('leaves an empty gap between names that did not follow each other', () => {
    const layout = layoutNames([name('A', '2015-01-01', '2015'), name('B', '2018-01-01', null)], TODAY);
    expect(layout?.changes).toEqual([]);
    expect(layout?.names[1]?.from).toBeGreaterThan(layout?.names[0]?.to ?? 1);
  });

  it('combines the names of one period into one stretch, labelled with the official name', () => {
    const layout = layoutNames(
      [
        name('Długa nazwa', null, '2017', 'FORMER'),
        name('Nazwa', null, '2017'),
        name('N.', null, '2017', 'SHORT'),
        name('Nowa', '2018', null),
      ],
      TODAY,
    );
    expect(layout?.names.map((each) => each.name)).toEqual(['Nazwa', 'Nowa']);
  });

  it('is not drawn for a single name, even if another is planned', () => {
    expect(layoutNames([name('A', null, null)], TODAY)).toBeNull();
    expect(layoutNames([name('A', null, '2019-12-31'), name('B', '2020-01-01', null)], TODAY)).toBeNull();
  });

  it('marks at most eight years', () => {
    const layout = layoutNames([name('A', '1950', '1999'), name('B', '2000', null)], TODAY);
    expect(layout?.years.map(({ year }) => year)).toEqual([1950, 1959, 1968, 1977, 1986, 1995, 2004, 2013]);
  });
});
