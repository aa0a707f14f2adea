import { fromPublicPath, fromPublicSearch, publicHref, toPublicPath, toPublicSearch } from './public-urls.js';

describe('the public addresses', () => {
  it.each([
    ['/', '/'],
    ['/partners', '/partnerzy'],
    ['/partners/new', '/partnerzy/nowy'],
    ['/partners/Partner:1', '/partnerzy/Partner:1'],
    ['/events/Event%3A1/edit', '/wydarzenia/Event%3A1/edycja'],
    ['/no-such-page', '/no-such-page'],
    ['/partners/Partner:1/no-such-page', '/partners/Partner:1/no-such-page'],
  ])('translate the path %s to %s and back', (path, publicPath) => {
    expect(toPublicPath(path)).toBe(publicPath);
    expect(fromPublicPath(publicPath)).toBe(path);
  });

  it('translate names and values of search parameters and keep everything else', () => {
    const search = { view: 'lanes', month: '2018-06', hidden: ['kind', 'contact'], kind: 'PICNIC', other: 1 };
    const publicSearch = {
      widok: 'pasy',
      od: '2018-06',
      bez: ['rodzaj', 'kontakt'],
      rodzaj: 'PICNIC',
      other: 1,
    };
    expect(toPublicSearch(search)).toEqual(publicSearch);
    expect(fromPublicSearch(publicSearch)).toEqual(search);
  });

  it('are used in plain links too', () => {
    expect(publicHref('/events/$eventId', { eventId: 'Event:1' })).toBe('/wydarzenia/Event%3A1');
    expect(publicHref('/events/new', {}, { date: '2018-06', partnership: 'Partnership:1' })).toBe(
      '/wydarzenia/nowe?data=2018-06&partnerstwo=Partnership%3A1',
    );
  });
});
