// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { TodoRowFragment } from '../graphql/operations.js';
import { PartnershipMarkFragmentDefinition } from '../partnerships/mark/partnership-mark.graphql.js';
import { TodoSubjectFragmentDefinition } from './todo-subject.graphql.js';
import { EventTitleFragmentDefinition } from '../events/event.node.graphql.js';
import { EventSeriesTitleFragmentDefinition } from '../events/event-series.node.graphql.js';
import { MembershipTitleFragmentDefinition } from '../memberships/membership.node.graphql.js';
import { PartnerTitleFragmentDefinition } from '../partners/partner.node.graphql.js';
import { NetworkTitleFragmentDefinition } from '../partnerships/network.node.graphql.js';
import { PartnershipTitleFragmentDefinition } from '../partnerships/partnership.node.graphql.js';
import { VenueTitleFragmentDefinition } from '../venues/venue.node.graphql.js';
export const TodoRowFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodoRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Todo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"canResolve"}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodoSubject"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}} as unknown as DefinitionNode;
export const TodoRowFragmentDocument = { kind: 'Document', definitions: [TodoRowFragmentDefinition, PartnershipMarkFragmentDefinition, TodoSubjectFragmentDefinition, EventTitleFragmentDefinition, EventSeriesTitleFragmentDefinition, MembershipTitleFragmentDefinition, PartnerTitleFragmentDefinition, NetworkTitleFragmentDefinition, PartnershipTitleFragmentDefinition, VenueTitleFragmentDefinition] } as unknown as TypedDocumentNode<TodoRowFragment, Record<string, never>>;
