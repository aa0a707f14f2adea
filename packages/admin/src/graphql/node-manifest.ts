import type { LinkProps } from '@tanstack/react-router';
import type { NodeTitleFragment, TodoKind } from './operations.js';
import type { RoutePath } from '../routes/public-urls.js';
import type { Language, Messages } from '../ui/text/messages.js';

/** A node with the fields of its title fragment. */
export type AnyNode = NodeTitleFragment;
export type NodeType = NodeTitleFragment['__typename'];
type NodeOf<T extends NodeType> = Omit<Extract<NodeTitleFragment, { __typename: T }>, ' $fragmentName'>;
export type NodeLinkTarget = Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>;

/** What a node is called in sentences of the history. */
interface NodeNouns {
  /** As a heading: „Partner". */
  readonly one: string;
  /** Something entered: „nowy partner". */
  readonly new: string;
  /** After „zmiana", „usunięcie", „przywrócenie": „partnera". */
  readonly of: string;
}

/** A to-do, as far as it decides where it is resolved. */
export interface TodoContext {
  readonly kind: TodoKind;
  readonly field: string;
  readonly canResolve: boolean;
}

/**
 * Everything that screens showing nodes of any type (history, search, to-dos) know of one type. Each type has its own
 * `TYPE.node.ts` next to its other files; nodes.ts collects them.
 */
export interface NodeManifest<T extends NodeType> {
  /** null where a title needs data that no longer exists. */
  title?(node: NodeOf<T>, language: Language): string | null;
  readonly nouns?: Messages<NodeNouns>;
  /** The route of its own screen, whose one parameter is its id. */
  readonly screen?: RoutePath;
  link?(node: NodeOf<T>): NodeLinkTarget;
  /** Of a node without a title or link: the node that has them. */
  parent?(node: NodeOf<T>): AnyNode | undefined;
  /** It can be archived, and restored by the command `restoreTYPE`. */
  readonly isRestorable?: true;
  /** Under which heading the search offers it. */
  readonly searchGroup?: SearchGroup;
  /** Where a to-do about it is resolved; the default is its link. */
  todoLink?(node: NodeOf<T>, todo: TodoContext): NodeLinkTarget;
}

/** Groups of search results, in the order in which they are offered. */
export const SEARCH_GROUPS = ['partnerships', 'partners', 'events', 'venues', 'contacts'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];
