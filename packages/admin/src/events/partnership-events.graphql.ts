// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnershipEventsFragment } from '../graphql/operations.js';
import { EventLineFragmentDefinition } from './event-line.graphql.js';
export const PartnershipEventsFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnershipEvents' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partnership' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      {
        kind: 'Field',
        alias: { kind: 'Name', value: 'coming' },
        name: { kind: 'Name', value: 'events' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'from' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '5' },
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
                    name: { kind: 'Name', value: 'EventLine' },
                    directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'Field',
        alias: { kind: 'Name', value: 'latest' },
        name: { kind: 'Name', value: 'events' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'to' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '8' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'orderBy' },
            value: { kind: 'EnumValue', value: 'DATE_DESC' },
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
                    name: { kind: 'Name', value: 'EventLine' },
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
export const PartnershipEventsFragmentDocument = {
  kind: 'Document',
  definitions: [PartnershipEventsFragmentDefinition, EventLineFragmentDefinition],
} as unknown as TypedDocumentNode<PartnershipEventsFragment, Record<string, never>>;
