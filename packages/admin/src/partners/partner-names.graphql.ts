// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerNamesFragment } from '../graphql/operations.js';
export const PartnerNamesFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnerNames' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'names' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'validFrom' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'wording' } },
                ],
              },
            },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'validTo' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'wording' } },
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerNamesFragmentDocument = {
  kind: 'Document',
  definitions: [PartnerNamesFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerNamesFragment, Record<string, never>>;
