import { CalendarDays, Contact, MapPin, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { ICON } from '../commands/command-icon.js';
import type { Option } from '../commands/option.js';
import { useAddPartner, useCommands } from '../commands/use-commands.js';
import { eventEnumMessages } from '../events/event-enums.messages.js';
import { statusIcon } from '../events/event-status-icon.js';
import type { PartnershipsToFindQuery } from '../graphql/operations.js';
import { SEARCH_GROUPS } from '../graphql/node-manifest.js';
import { nodeLink, nodeTitle, searchGroup } from '../nodes/nodes.js';
import { hasMark, OrganiserMark } from '../partnerships/mark/organiser-mark.js';
import { PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useMessages, type Language } from '../ui/text/messages.js';
import { matchedName, type SearchResults } from './search-results.js';
import { searchMessages } from './search.messages.js';
import type { Recent } from './use-recent.js';

export interface OptionGroup {
  readonly key: string;
  readonly heading: string;
  readonly options: readonly Option[];
}

type Results = SearchResults<PartnershipsToFindQuery['partnerships']['nodes'][number]>;

interface Asked {
  readonly typed: string;
  readonly found: Results;
  readonly recent: readonly Recent[];
  listShortcuts(): void;
}

/**
 * The options by group: recently opened nodes, commands, results, and an offer to add a partner. Empty groups
 * are left out.
 */
export function useOptionGroups({ typed, found, recent, listShortcuts }: Asked): readonly OptionGroup[] {
  const messages = useMessages(searchMessages);
  const commands = useCommands(typed, listShortcuts);
  const addPartner = useAddPartner(typed, found.partners.length > 0);
  const hits = useHits(typed, found);
  const option = useNodeOption(typed, found.similar);
  const opened = typed === '' ? recent.filter((node) => searchGroup(node) !== undefined).map(option) : [];
  return [
    { key: 'recent' as const, options: opened },
    { key: 'commands' as const, options: commands },
    ...hits,
    { key: 'notListed' as const, options: addPartner ? [addPartner] : [] },
  ]
    .filter(({ options }) => options.length > 0)
    .map((group) => ({ ...group, heading: messages[group.key] }));
}

function useHits(typed: string, found: Results) {
  const messages = useMessages(searchMessages);
  const option = useNodeOption(typed, found.similar);
  const all: Option = {
    key: 'all-partners',
    name: messages.allPartners(typed),
    icon: <UsersRound {...ICON} />,
    action: { to: { to: '/partners', search: { search: typed, scope: 'all' } } },
  };
  return (
    SEARCH_GROUPS.map((key) => {
      const options = found[key].map(option);
      return { key, options: key === 'partners' && found.hasMorePartners ? [...options, all] : options };
    })
      .filter(({ options }) => options.length > 0)
      // Enter opens the first option, so groups with only similar matches come last.
      .sort((a, b) => Number(a.options.every(isSimilar)) - Number(b.options.every(isSimilar)))
  );
}

function useNodeOption(typed: string, similar: ReadonlySet<string>): (node: FoundNode) => Option {
  const language = useLanguage();
  const noteOf = useNotes(typed);
  return (node) => ({ ...nodeOption(node, language), note: noteOf(node), isSimilar: similar.has(node.id) });
}

function isSimilar(option: Option): boolean {
  return option.isSimilar === true;
}

type FoundEvent = Results['events'][number];

type FoundNode = Results[(typeof SEARCH_GROUPS)[number]][number] | Recent;

/**
 * Returns a text that tells a node from others with the same title: the name that matched, the date of an
 * event, the function and phone of a contact, or an address.
 */
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
    action: { to: nodeLink(node) ?? {} },
  };
}

function iconOf(node: FoundNode): ReactNode {
  switch (searchGroup(node)) {
    case 'partnerships':
      return 'symbol' in node && <PartnershipSymbolMark of={node} size={20} />;
    case 'partners':
      return <UsersRound {...ICON} />;
    case 'events':
      return node.__typename === 'Event' && 'organisers' in node ? <EventIcon of={node} /> : null;
    case 'venues':
      return <MapPin {...ICON} />;
    case 'contacts':
      return <Contact {...ICON} />;
    case undefined:
      return null;
  }
}

/** Marks an event that is not certain with its status, any other with its organisers. */
function EventIcon({ of: { status, organisers } }: { readonly of: FoundEvent }): ReactNode {
  const Icon = statusIcon(status) ?? (hasMark(organisers) ? null : CalendarDays);
  return Icon ? <Icon {...ICON} /> : <OrganiserMark of={organisers} />;
}
