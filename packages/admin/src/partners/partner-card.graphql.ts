// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerCardFragment } from '../graphql/operations.js';
export const PartnerCardFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnerCard' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
      { kind: 'Field', name: { kind: 'Name', value: 'sector' } },
      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
      { kind: 'Field', name: { kind: 'Name', value: 'website' } },
      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'parent' },
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
        name: { kind: 'Name', value: 'units' },
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
        name: { kind: 'Name', value: 'predecessors' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'happenedOn' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
              },
            },
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
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'successors' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'happenedOn' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
              },
            },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'successor' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'venues' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerCardFragmentDocument = {
  kind: 'Document',
  definitions: [PartnerCardFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerCardFragment, Record<string, never>>;
