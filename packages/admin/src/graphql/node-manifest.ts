import type { LinkProps } from '@tanstack/react-router';
import type { NodeTitleFragment, TodoKind } from './operations.js';
import type { RoutePath } from '../routes/public-urls.js';
import type { Language, Messages } from '../ui/text/messages.js';

/** A node with the fields of its title fragment. */
export type AnyNode = NodeTitleFragment;
export type NodeType = NodeTitleFragment['__typename'];
type NodeOf<T extends NodeType> = Omit<Extract<NodeTitleFragment, { __typename: T }>, ' $fragmentName'>;
export type NodeLinkTarget = Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>;

/** The nouns for a node type in the sentences of the history. */
interface NodeNouns {
  /** In a heading: „Partner". */
  readonly one: string;
  /** For a new node: „nowy partner". */
  readonly new: string;
  /** After „zmiana", „usunięcie", „przywrócenie": „partnera". */
  readonly of: string;
}

/** The parts of a to-do that determine where it can be resolved. */
export interface TodoContext {
  readonly kind: TodoKind;
  readonly field: string;
  readonly canResolve: boolean;
}

/**
 * Everything that screens for nodes of any type (history, search, to-dos) need to know about one type. Each
 * type has its own `TYPE.node.ts` next to its other files; nodes.ts collects them.
 */
export interface NodeManifest<T extends NodeType> {
  /** Returns null if the title needs data that no longer exists. */
  title?(node: NodeOf<T>, language: Language): string | null;
  readonly nouns?: Messages<NodeNouns>;
  /** The route of the type's own screen, whose only parameter is the id. */
  readonly screen?: RoutePath;
  link?(node: NodeOf<T>): NodeLinkTarget;
  /** For a node without a title or link: the node that provides them. */
  parent?(node: NodeOf<T>): AnyNode | undefined;
  /** Whether nodes of this type can be archived, and restored with the command `restoreTYPE`. */
  readonly isRestorable?: true;
  /** The heading under which the search lists nodes of this type. */
  readonly searchGroup?: SearchGroup;
  /** Where a to-do about the node can be resolved; the node's link by default. */
  todoLink?(node: NodeOf<T>, todo: TodoContext): NodeLinkTarget;
}

/** Groups of search results, in the order in which they are shown. */
export const SEARCH_GROUPS = ['partnerships', 'partners', 'events', 'venues', 'contacts'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];
