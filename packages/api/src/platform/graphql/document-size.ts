import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large a document is once its fragments are spread. Introspection is measured by a rule of its own. */
export interface DocumentSize {
  readonly operations: number;
  /** Levels of selection. */
  readonly depth: number;
  /** Fields, each as often as fragments repeat it; infinite where they spread without end. */
  readonly fields: number;
  /** The most aliases that one field has. */
  readonly aliases: number;
  readonly directives: number;
}

interface Spread {
  readonly depth: number;
  readonly fields: number;
}

/** Measures a document that need not be valid: each fragment once, so that the time grows with the text alone. */
export function sizeOf(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition.selectionSet);
  }
  const spread = new Spreads(fragments);
  const sizes = operations.map((set) => spread.of(set));
  return {
    operations: operations.length,
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
    ...counted(document),
  };
}

class Spreads {
  private readonly known = new Map<string, Spread>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  of({ selections }: SelectionSetNode): Spread {
    let [depth, fields] = [0, 0];
    for (const selection of selections) {
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragment(selection.name.value)
          : this.inside(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      const isIntrospection = isField && selection.name.value.startsWith('__');
      depth = Math.max(depth, isIntrospection ? 1 : below.depth + (isField ? 1 : 0));
      // A spread counts too: empty fragments that spread one another are work as well.
      fields += below.fields + 1;
    }
    return { depth, fields };
  }

  private inside(set: SelectionSetNode | undefined): Spread {
    return set ? this.of(set) : { depth: 0, fields: 0 };
  }

  private fragment(name: string): Spread {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return { depth: 0, fields: 0 };
    // Met again while it is measured, it spreads itself.
    this.known.set(name, { depth: Infinity, fields: Infinity });
    const size = this.of(fragment.selectionSet);
    this.known.set(name, size);
    return size;
  }
}

function counted(document: DocumentNode): Pick<DocumentSize, 'aliases' | 'directives'> {
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
