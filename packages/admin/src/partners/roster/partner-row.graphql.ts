// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerRowFragment } from '../../graphql/operations.js';
import { PartnershipMarkFragmentDefinition } from '../../partnerships/mark/partnership-mark.graphql.js';
export const PartnerRowFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnerRow' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
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
              name: { kind: 'Name', value: 'validTo' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'latest' } }],
              },
            },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'memberships' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '10' },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'partnership' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
                        {
                          kind: 'FragmentSpread',
                          name: { kind: 'Name', value: 'PartnershipMark' },
                          directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'contacts' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
            { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'participations' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'last' },
            value: { kind: 'IntValue', value: '1' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'to' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'event' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                        {
                          kind: 'Field',
                          name: { kind: 'Name', value: 'date' },
                          selectionSet: {
                            kind: 'SelectionSet',
                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerRowFragmentDocument = {
  kind: 'Document',
  definitions: [PartnerRowFragmentDefinition, PartnershipMarkFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerRowFragment, Record<string, never>>;
