import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { invalid } from '../../errors.js';
import type { BranchValue } from '../plan-variants.js';
import type { Execution } from '../execution.js';

/** The fragments of a document by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** A response key and the nodes merged under it. Validation has made sure that their arguments agree. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/** Collects fields as the GraphQL specification does (CollectFields), branching on @skip and @include. */
export class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly branchOn: (condition: (execution: Execution) => BranchValue) => BranchValue,
  ) {}

  /** The fields that these nodes select on a type. */
  of(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
    const found = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const node of nodes) if (node.selectionSet) this.collect(type, node.selectionSet, found, spread);
    return merged(found);
  }

  /** The fields of an operation's own selection set. */
  ofOperation(type: GraphQLObjectType, set: SelectionSetNode): Selected[] {
    const found = new Map<string, FieldNode[]>();
    this.collect(type, set, found, new Set());
    return merged(found);
  }

  private collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    found: Map<string, FieldNode[]>,
    spread: Set<string>,
  ) {
    for (const selection of set.selections) {
      if (!this.included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = found.get(key);
        if (nodes) nodes.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments[selection.name.value] : selection;
      if (!fragment || !this.applies(fragment, type)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      this.collect(type, fragment.selectionSet, found, spread);
    }
  }

  private included(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    return (
      !this.directiveHolds(GraphQLSkipDirective, node, false) &&
      this.directiveHolds(GraphQLIncludeDirective, node, true)
    );
  }

  private directiveHolds(directive: GraphQLDirective, node: SelectionNode, otherwise: boolean): boolean {
    if (!node.directives?.some((d) => d.name.value === directive.name)) return otherwise;
    return this.branchOn((execution) => readDirective(directive, node, execution)) === true;
  }

  private applies(
    fragment: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined },
    type: GraphQLObjectType,
  ) {
    if (!fragment.typeCondition) return true;
    const condition = typeFromAST(this.schema, fragment.typeCondition);
    return condition === type || (isAbstractType(condition) && this.schema.isSubType(condition, type));
  }
}

function readDirective(directive: GraphQLDirective, node: SelectionNode, execution: Execution): boolean {
  try {
    return getDirectiveValues(directive, node, execution.variables)?.['if'] === true;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw invalid({ field: `@${directive.name}.if`, reason: 'NULL_ARGUMENT' });
  }
}

function merged(found: Map<string, FieldNode[]>): Selected[] {
  return [...found].map(([key, nodes]) => ({ key, name: nodes[0]?.name.value ?? key, nodes }));
}

const fragmentsByDocument = new WeakMap<DocumentNode, Fragments>();

/** The fragments of a document. Documents are cached, so each is searched once. */
export function fragmentsOf(document: DocumentNode): Fragments {
  let fragments = fragmentsByDocument.get(document);
  if (!fragments) {
    const all = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    fragmentsByDocument.set(
      document,
      (fragments = Object.fromEntries(all.map((one) => [one.name.value, one]))),
    );
  }
  return fragments;
}

/** The names of an operation's root fields, with those of its fragments, and with repetitions. */
export function rootNames(set: SelectionSetNode, fragments: Fragments, seen = new Set<string>()): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootNames(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    if (seen.has(name)) return [];
    const fragment = fragments[name];
    return fragment ? rootNames(fragment.selectionSet, fragments, new Set([...seen, name])) : [];
  });
}
