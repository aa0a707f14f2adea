// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type {
  PartnerCollaborationsFragment,
  CollaborationRowFragment,
  AllPartnerCollaborationsQuery,
  AllPartnerCollaborationsQueryVariables,
} from '../graphql/operations.js';
export const PartnerCollaborationsFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnerCollaborations' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'collaborators' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '6' },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  {
                    kind: 'FragmentSpread',
                    name: { kind: 'Name', value: 'CollaborationRow' },
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
} as unknown as DefinitionNode;
export const CollaborationRowFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'CollaborationRow' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Collaboration' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'partner' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          ],
        },
      },
      { kind: 'Field', name: { kind: 'Name', value: 'jointEvents' } },
      { kind: 'Field', name: { kind: 'Name', value: 'firstYear' } },
      { kind: 'Field', name: { kind: 'Name', value: 'lastYear' } },
    ],
  },
} as unknown as DefinitionNode;
export const AllPartnerCollaborationsOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'AllPartnerCollaborations' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'partner' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'id' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'collaborators' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'first' },
                  value: { kind: 'IntValue', value: '100' },
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
                        {
                          kind: 'FragmentSpread',
                          name: { kind: 'Name', value: 'CollaborationRow' },
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
    ],
  },
} as unknown as DefinitionNode;
export const PartnerCollaborationsFragmentDocument = {
  kind: 'Document',
  definitions: [PartnerCollaborationsFragmentDefinition, CollaborationRowFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerCollaborationsFragment, Record<string, never>>;
export const CollaborationRowFragmentDocument = {
  kind: 'Document',
  definitions: [CollaborationRowFragmentDefinition],
} as unknown as TypedDocumentNode<CollaborationRowFragment, Record<string, never>>;
export const AllPartnerCollaborationsDocument = {
  kind: 'Document',
  definitions: [AllPartnerCollaborationsOperation, CollaborationRowFragmentDefinition],
} as unknown as TypedDocumentNode<AllPartnerCollaborationsQuery, AllPartnerCollaborationsQueryVariables>;
