import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The size of a document with its fragments expanded. A separate rule limits introspection. */
export interface DocumentSize {
  readonly operations: number;
  /** Levels of selection. */
  readonly depth: number;
  /** Number of fields, with repetitions by fragments; infinite if fragments form a cycle. */
  readonly fields: number;
  /** The number of aliases of the most aliased field. */
  readonly aliases: number;
  readonly directives: number;
}

interface SelectionSize {
  readonly depth: number;
  readonly fields: number;
}

/**
 * Measures a document, valid or not. Each fragment is measured once, so the time is linear in the length of
 * the text.
 */
export function sizeOf(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition.selectionSet);
  }
  const spread = new SelectionSizes(fragments);
  const sizes = operations.map((set) => spread.of(set));
  return {
    operations: operations.length,
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
    ...countAliasesAndDirectives(document),
  };
}

class SelectionSizes {
  private readonly byFragment = new Map<string, SelectionSize>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  of({ selections }: SelectionSetNode): SelectionSize {
    let [depth, fields] = [0, 0];
    for (const selection of selections) {
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragment(selection.name.value)
          : this.nested(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      const isIntrospection = isField && selection.name.value.startsWith('__');
      depth = Math.max(depth, isIntrospection ? 1 : below.depth + (isField ? 1 : 0));
      // A spread counts too: empty fragments that spread one another also cost time.
      fields += below.fields + 1;
    }
    return { depth, fields };
  }

  private nested(set: SelectionSetNode | undefined): SelectionSize {
    return set ? this.of(set) : { depth: 0, fields: 0 };
  }

  private fragment(name: string): SelectionSize {
    const measured = this.byFragment.get(name);
    if (measured) return measured;
    const fragment = this.fragments.get(name);
    if (!fragment) return { depth: 0, fields: 0 };
    // A fragment that is reached again while it is being measured spreads itself.
    this.byFragment.set(name, { depth: Infinity, fields: Infinity });
    const size = this.of(fragment.selectionSet);
    this.byFragment.set(name, size);
    return size;
  }
}

function countAliasesAndDirectives(document: DocumentNode): Pick<DocumentSize, 'aliases' | 'directives'> {
  const aliases = new Map<string, number>();
  let directives = 0;
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias) aliases.set(name.value, (aliases.get(name.value) ?? 0) + 1);
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases: Math.max(0, ...aliases.values()), directives };
}
