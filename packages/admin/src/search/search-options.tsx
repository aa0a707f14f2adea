import type { LinkProps } from '@tanstack/react-router';
import { CalendarDays, LayoutGrid, MapPin, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import type { PartnershipMarkFragment, PartnershipsToFindQuery } from '../graphql/operations.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { matchedName, type MatchedName, type SearchResults, type Screen } from './search-results.js';
import { searchMessages } from './search.messages.js';
import type { Recent } from './use-recent.js';

/** Something that can be gone to. */
export interface Option {
  readonly key: string;
  readonly name: string;
  /** What tells it from others of the name: a former name, a date, an address. */
  readonly note?: string | undefined;
  readonly icon: ReactNode;
  readonly to: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

export interface OptionGroup {
  readonly key: string;
  readonly heading: string;
  readonly options: readonly Option[];
}

type Partnership = PartnershipsToFindQuery['partnerships']['nodes'][number];
type Marked = PartnershipMarkFragment;
type Results = SearchResults<Partnership>;
type MatchNote = (by: MatchedName | null) => string | undefined;

/** What was found as one goes to it, group by group; groups without any are left out. */
export function useOptionGroups(
  found: Results,
  typed: string,
  recent: readonly Recent[],
): readonly OptionGroup[] {
  const messages = useMessages(searchMessages);
  const dateText = useDateText();
  const saying: MatchNote = (by) =>
    by ? (by.isFormer ? messages.formerly(by.name) : messages.alias(by.name)) : undefined;
  const group = (
    key: 'recent' | 'partnerships' | 'partners' | 'events' | 'venues' | 'screens',
    options: readonly Option[],
  ) => ({ key, heading: messages[key], options });
  const more = found.hasMorePartners ? [allPartners(messages.allPartners(typed), typed)] : [];
  const dated = ({ date }: { date: { edtf: string } | null }) => (date ? dateText(date) : messages.undated);
  return [
    group('recent', typed === '' ? recent.flatMap((each) => recentOption(each, dated)) : []),
    group(
      'partnerships',
      found.partnerships.map((each) => partnershipOption(each, saying(matchedName(each, typed)))),
    ),
    group('partners', [
      ...found.partners.map((each) => partnerOption(each, saying(matchedName(each, typed)))),
      ...more,
    ]),
    group(
      'events',
      found.events.map((each) => eventOption(each, dated(each))),
    ),
    group(
      'venues',
      found.venues.map((each) => venueOption(each, saying(matchedName(each, typed)) ?? each.address)),
    ),
    group('screens', found.screens.map(screenOption)),
  ].filter(({ options }) => options.length > 0);
}

/** What was opened before; nothing of what has no screen of its own. */
function recentOption(recent: Recent, dated: (event: { date: { edtf: string } | null }) => string): Option[] {
  switch (recent.__typename) {
    case 'Partner':
      return [partnerOption(recent, undefined)];
    case 'Partnership':
      return [partnershipOption(recent, undefined)];
    case 'Event':
      return [eventOption(recent, dated(recent))];
    case 'Venue':
      return [venueOption(recent, recent.address)];
    default:
      return [];
  }
}

function partnershipOption(partnership: Marked, note: string | undefined): Option {
  return {
    key: partnership.id,
    name: partnership.name,
    note,
    icon: <PartnershipSymbolMark of={partnership} size={20} />,
    to: { to: '/partnerships/$partnershipId', params: { partnershipId: partnership.id } },
  };
}

function partnerOption(
  { id, name }: { readonly id: string; readonly name: string },
  note: string | undefined,
): Option {
  return {
    key: id,
    name,
    note,
    icon: <UsersRound {...ICON} />,
    to: { to: '/partners/$partnerId', params: { partnerId: id } },
  };
}

function allPartners(name: string, typed: string): Option {
  return {
    key: 'all-partners',
    name,
    icon: <UsersRound {...ICON} />,
    to: { to: '/partners', search: { search: typed, scope: 'all' } },
  };
}

function eventOption({ id, title }: { readonly id: string; readonly title: string }, note: string): Option {
  return {
    key: id,
    name: title,
    note,
    icon: <CalendarDays {...ICON} />,
    to: { to: '/events/$eventId', params: { eventId: id } },
  };
}

function venueOption(
  { id, name }: { readonly id: string; readonly name: string },
  note: string | null,
): Option {
  return {
    key: id,
    name,
    note: note ?? undefined,
    icon: <MapPin {...ICON} />,
    to: { to: '/venues/$venueId', params: { venueId: id } },
  };
}

function screenOption({ to, name }: Screen): Option {
  return { key: to, name, icon: <LayoutGrid {...ICON} />, to: { to } as Option['to'] };
}

const ICON = { size: 20, strokeWidth: 1.8, 'aria-hidden': true } as const;
