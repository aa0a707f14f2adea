import type { RoutePath } from '../routes/public-urls.js';
import type { Language } from '../ui/text/messages.js';
import { accountNode } from '../accounts/account.node.js';
import { contactNode } from '../contacts/contact.node.js';
import { eventNode } from '../events/event.node.js';
import { eventSeriesNode } from '../events/series/event-series.node.js';
import { topicNode } from '../events/topics/topic.node.js';
import { membershipNode } from '../memberships/membership.node.js';
import { pageNode } from '../pages/page.node.js';
import { participationNode } from '../participations/participation.node.js';
import { partnerNode } from '../partners/partner.node.js';
import { partnerSuccessionNode } from '../partners/partner-succession.node.js';
import { networkNode } from '../partnerships/network.node.js';
import { partnershipNode } from '../partnerships/partnership.node.js';
import { sourceNode } from '../sources/source.node.js';
import { statementNode } from '../sources/statement.node.js';
import { todoDismissalNode } from '../todos/todo-dismissal.node.js';
import { venueNode } from '../venues/venue.node.js';
import type {
  AnyNode,
  NodeLinkTarget,
  NodeManifest,
  NodeType,
  SearchGroup,
  TodoContext,
} from '../graphql/node-manifest.js';

/** The manifests of all types that implement Node; a missing entry does not compile. */
export const NODES: { readonly [T in NodeType]: NodeManifest<T> } = {
  Account: accountNode,
  Contact: contactNode,
  Event: eventNode,
  EventSeries: eventSeriesNode,
  Membership: membershipNode,
  Network: networkNode,
  Page: pageNode,
  Participation: participationNode,
  Partner: partnerNode,
  PartnerSuccession: partnerSuccessionNode,
  Partnership: partnershipNode,
  Source: sourceNode,
  Statement: statementNode,
  TodoDismissal: todoDismissalNode,
  Topic: topicNode,
  Venue: venueNode,
  // These never appear among nodes of other types.
  ApiToken: {},
  Change: {},
  Todo: {},
};

function manifestOf(type: NodeType): NodeManifest<NodeType> {
  return NODES[type];
}

/** The title of a node; null if it has none. */
export function nodeTitle(node: AnyNode, language: Language): string | null {
  const { title, parent } = manifestOf(node.__typename);
  if (title) return title(node, language);
  const next = parent?.(node);
  return next ? nodeTitle(next, language) : null;
}

/** A link to the screen of a node, or of its parent; null if neither has one. */
export function nodeLink(node: AnyNode): NodeLinkTarget | null {
  const { link, parent } = manifestOf(node.__typename);
  if (link) return link(node);
  const next = parent?.(node);
  return next ? nodeLink(next) : null;
}

/** Where a to-do about a node can be resolved. */
export function todoTarget(node: AnyNode, todo: TodoContext): NodeLinkTarget | null {
  return manifestOf(node.__typename).todoLink?.(node, todo) ?? nodeLink(node);
}

/** The manifest of the type with this name; undefined if there is no such type. */
export function manifestNamed(type: string): NodeManifest<NodeType> | undefined {
  return Object.hasOwn(NODES, type) ? manifestOf(type as NodeType) : undefined;
}

/** The heading under which the search lists a node; undefined if the search does not list its type. */
export function searchGroup(node: AnyNode): SearchGroup | undefined {
  return manifestOf(node.__typename).searchGroup;
}

/** The routes that show a single node, whose id is their only parameter. */
export const NODE_SCREENS: readonly RoutePath[] = Object.values(NODES).flatMap(
  ({ screen }: { readonly screen?: RoutePath }) => screen ?? [],
);
