// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerSuccessionTitleFragment } from '../graphql/operations.js';
import { PartnerTitleFragmentDefinition } from './partner.node.graphql.js';
export const PartnerSuccessionTitleFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnerSuccessionTitle' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartnerSuccession' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'predecessor' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'successor' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'FragmentSpread',
              name: { kind: 'Name', value: 'PartnerTitle' },
              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerSuccessionTitleFragmentDocument = {
  kind: 'Document',
  definitions: [PartnerSuccessionTitleFragmentDefinition, PartnerTitleFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerSuccessionTitleFragment, Record<string, never>>;
