// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { SimilarEventsQuery, SimilarEventsQueryVariables } from '../../graphql/operations.js';
export const SimilarEventsOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'SimilarEvents' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        alias: { kind: 'Name', value: 'found' },
        name: { kind: 'Name', value: 'events' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'search' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'from' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'to' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '4' },
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
                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const SimilarEventsDocument = {
  kind: 'Document',
  definitions: [SimilarEventsOperation],
} as unknown as TypedDocumentNode<SimilarEventsQuery, SimilarEventsQueryVariables>;
