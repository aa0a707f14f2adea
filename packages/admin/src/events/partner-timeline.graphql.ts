// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerTimelineFragment } from '../graphql/operations.js';
export const PartnerTimelineFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'PartnerTimeline' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'participations' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '100' },
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
            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'nameAt' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'event' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                        { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                        {
                          kind: 'Field',
                          name: { kind: 'Name', value: 'date' },
                          selectionSet: {
                            kind: 'SelectionSet',
                            selections: [
                              { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                              { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
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
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerTimelineFragmentDocument = {
  kind: 'Document',
  definitions: [PartnerTimelineFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerTimelineFragment, Record<string, never>>;
