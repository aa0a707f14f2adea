// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { TodoDismissalTitleFragment } from '../graphql/operations.js';
import { TodoSubjectFragmentDefinition } from './todo-subject.graphql.js';
import { EventTitleFragmentDefinition } from '../events/event.node.graphql.js';
import { EventSeriesTitleFragmentDefinition } from '../events/series/event-series.node.graphql.js';
import { MembershipTitleFragmentDefinition } from '../memberships/membership.node.graphql.js';
import { PartnerTitleFragmentDefinition } from '../partners/partner.node.graphql.js';
import { NetworkTitleFragmentDefinition } from '../partnerships/network.node.graphql.js';
import { PartnershipTitleFragmentDefinition } from '../partnerships/partnership.node.graphql.js';
import { PartnershipMarkFragmentDefinition } from '../partnerships/mark/partnership-mark.graphql.js';
import { VenueTitleFragmentDefinition } from '../venues/venue.node.graphql.js';
export const TodoDismissalTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodoDismissalTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TodoDismissal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodoSubject"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}} as unknown as DefinitionNode;
export const TodoDismissalTitleFragmentDocument = { kind: 'Document', definitions: [TodoDismissalTitleFragmentDefinition, TodoSubjectFragmentDefinition, EventTitleFragmentDefinition, EventSeriesTitleFragmentDefinition, MembershipTitleFragmentDefinition, PartnerTitleFragmentDefinition, NetworkTitleFragmentDefinition, PartnershipTitleFragmentDefinition, PartnershipMarkFragmentDefinition, VenueTitleFragmentDefinition] } as unknown as TypedDocumentNode<TodoDismissalTitleFragment, Record<string, never>>;
