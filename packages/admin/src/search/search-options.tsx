import { CalendarDays, Contact, LayoutGrid, MapPin, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { eventEnumMessages } from '../events/event-enums.messages.js';
import { statusIcon } from '../events/event-status-icon.js';
import type { PartnershipsToFindQuery } from '../graphql/operations.js';
import { SEARCH_GROUPS, type NodeLinkTarget } from '../graphql/node-manifest.js';
import { nodeLink, nodeTitle, searchGroup } from '../nodes/nodes.js';
import { PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useMessages, type Language } from '../ui/text/messages.js';
import { matchedName, type SearchResults, type Screen } from './search-results.js';
import { searchMessages } from './search.messages.js';
import type { Recent } from './use-recent.js';

/** Something that can be gone to. */
export interface Option {
  readonly key: string;
  readonly name: string;
  /** What tells it from others of the name: a former name, a date, an address. */
  readonly note?: string | undefined;
  /** It only resembles what was typed. */
  readonly isSimilar?: boolean;
  readonly icon: ReactNode;
  readonly to: NodeLinkTarget;
}

export interface OptionGroup {
  readonly key: string;
  readonly heading: string;
  readonly options: readonly Option[];
}

type Results = SearchResults<PartnershipsToFindQuery['partnerships']['nodes'][number]>;

/** What was found, group by group; groups without any option are left out. */
export function useOptionGroups(
  found: Results,
  typed: string,
  recent: readonly Recent[],
): readonly OptionGroup[] {
  const messages = useMessages(searchMessages);
  const language = useLanguage();
  const noteOf = useNotes(typed);
  const option = (node: FoundNode): Option => ({
    ...nodeOption(node, language),
    note: noteOf(node),
    isSimilar: found.similar.has(node.id),
  });
  const all: Option = {
    key: 'all-partners',
    name: messages.allPartners(typed),
    icon: <UsersRound {...ICON} />,
    to: { to: '/partners', search: { search: typed, scope: 'all' } },
  };
  const groups = SEARCH_GROUPS.map((key) => {
    const options = found[key].map(option);
    return { key, options: key === 'partners' && found.hasMorePartners ? [...options, all] : options };
  });
  return (
    [
      {
        key: 'recent' as const,
        options: typed === '' ? recent.filter((node) => searchGroup(node) !== undefined).map(option) : [],
      },
      ...groups,
      { key: 'screens' as const, options: found.screens.map(screenOption) },
    ]
      .filter(({ options }) => options.length > 0)
      // Enter opens the first: nothing that only resembles what was typed stands before what was meant.
      .sort((a, b) => Number(a.options.every(isSimilar)) - Number(b.options.every(isSimilar)))
      .map((group) => ({ ...group, heading: messages[group.key] }))
  );
}

function isSimilar(option: Option): boolean {
  return option.isSimilar === true;
}

type FoundNode = Results[(typeof SEARCH_GROUPS)[number]][number] | Recent;

/** What tells a node from others of its name: the name that was searched for, the date of an event, the address of a venue, the function of a contact. */
function useNotes(typed: string): (node: FoundNode) => string | undefined {
  const messages = useMessages(searchMessages);
  const { statuses } = useMessages(eventEnumMessages);
  const dateText = useDateText();
  return (node) => {
    const match = 'names' in node ? matchedName(node, typed) : null;
    if (match) return match.isFormer ? messages.formerly(match.name) : messages.alias(match.name);
    if (node.__typename === 'Event' && 'date' in node) {
      const status = statusIcon(node.status) && statuses[node.status].toLowerCase();
      return [node.date ? dateText(node.date) : messages.undated, status].filter(Boolean).join(' · ');
    }
    if ('phone' in node) return [node.function, node.phone].filter(Boolean).join(' · ') || undefined;
    return ('address' in node && node.address) || undefined;
  };
}

function nodeOption(node: FoundNode, language: Language): Option {
  return {
    key: node.id,
    name: nodeTitle(node, language) ?? '',
    icon: iconOf(node),
    to: nodeLink(node) ?? {},
  };
}

function iconOf(node: FoundNode): ReactNode {
  switch (searchGroup(node)) {
    case 'partnerships':
      return 'symbol' in node && <PartnershipSymbolMark of={node} size={20} />;
    case 'partners':
      return <UsersRound {...ICON} />;
    case 'events': {
      const Icon = (node.__typename === 'Event' && 'date' in node && statusIcon(node.status)) || CalendarDays;
      return <Icon {...ICON} />;
    }
    case 'venues':
      return <MapPin {...ICON} />;
    case 'contacts':
      return <Contact {...ICON} />;
    case undefined:
      return null;
  }
}

function screenOption({ to, name }: Screen): Option {
  return { key: to, name, icon: <LayoutGrid {...ICON} />, to: { to } as Option['to'] };
}

const ICON = { size: 20, strokeWidth: 1.8, 'aria-hidden': true } as const;
