// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { RosterPageQuery, RosterPageQueryVariables } from '../../graphql/operations.js';
import { PartnerRowFragmentDefinition } from './partner-row.graphql.js';
import { PartnershipMarkFragmentDefinition } from '../../partnerships/mark/partnership-mark.graphql.js';
export const RosterPageOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'RosterPage' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartnerFilter' } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
      type: {
        kind: 'NonNullType',
        type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartnerOrder' } },
      },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'partners' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'search' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'filter' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'orderBy' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'after' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'last' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'before' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
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
                    name: { kind: 'Name', value: 'PartnerRow' },
                    directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                  },
                ],
              },
            },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'pageInfo' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const RosterPageDocument = {
  kind: 'Document',
  definitions: [RosterPageOperation, PartnerRowFragmentDefinition, PartnershipMarkFragmentDefinition],
} as unknown as TypedDocumentNode<RosterPageQuery, RosterPageQueryVariables>;
