import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../../graphql/node-manifest.js';
import { defineMessages } from '../../ui/text/messages.js';

export const eventSeriesNode: NodeManifest<'EventSeries'> = {
  title: ({ title }) => title,
  nouns: defineMessages(
    { one: 'Cykl', new: 'nowy cykl', of: 'cyklu' },
    { one: 'Tradition', new: 'new tradition', of: 'a tradition' },
  ),
  screen: '/series/$seriesId',
  link: ({ id }) => linkOptions({ to: '/series/$seriesId', params: { seriesId: id } }),
  isRestorable: true,
  todoLink: ({ id }, { kind, canResolve }) =>
    canResolve && kind === 'EDITION_MISSING'
      ? linkOptions({ to: '/events/new', search: { series: id }, hash: 'date' })
      : linkOptions({ to: '/series/$seriesId', params: { seriesId: id } }),
};
