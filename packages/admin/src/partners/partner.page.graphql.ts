// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerPageQuery, PartnerPageQueryVariables } from '../graphql/operations.js';
import { StatementPartsFragmentDefinition } from '../sources/statements.graphql.js';
import { PartnerCardFragmentDefinition } from './partner-card.graphql.js';
import { PartnerNamesFragmentDefinition } from './partner-names.graphql.js';
import { PartnerMembershipsFragmentDefinition } from '../memberships/partner-memberships.graphql.js';
import { MembershipFieldsFragmentDefinition } from '../memberships/membership.dialog.graphql.js';
import { PartnershipMarkFragmentDefinition } from '../partnerships/mark/partnership-mark.graphql.js';
import { PartnerContactsFragmentDefinition } from '../contacts/partner-contacts.graphql.js';
import { PartnerCollaborationsFragmentDefinition } from '../collaborations/partner-collaborations.graphql.js';
import { CollaborationRowFragmentDefinition } from '../collaborations/partner-collaborations.graphql.js';
import { PartnerTimelineFragmentDefinition } from '../events/partner-timeline.graphql.js';
export const PartnerPageOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'PartnerPage' },
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
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'viewerCan' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edit' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'archive' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'editContacts' } },
                ],
              },
            },
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
              name: { kind: 'Name', value: 'statements' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  {
                    kind: 'FragmentSpread',
                    name: { kind: 'Name', value: 'StatementParts' },
                    directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                  },
                ],
              },
            },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerCard' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerNames' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerMemberships' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerContacts' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerCollaborations' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PartnerTimeline' } },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerPageDocument = {
  kind: 'Document',
  definitions: [
    PartnerPageOperation,
    StatementPartsFragmentDefinition,
    PartnerCardFragmentDefinition,
    PartnerNamesFragmentDefinition,
    PartnerMembershipsFragmentDefinition,
    MembershipFieldsFragmentDefinition,
    PartnershipMarkFragmentDefinition,
    PartnerContactsFragmentDefinition,
    PartnerCollaborationsFragmentDefinition,
    CollaborationRowFragmentDefinition,
    PartnerTimelineFragmentDefinition,
  ],
} as unknown as TypedDocumentNode<PartnerPageQuery, PartnerPageQueryVariables>;
