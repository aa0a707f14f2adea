// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnershipTitleFragment } from '../graphql/operations.js';
import { PartnershipMarkFragmentDefinition } from './mark/partnership-mark.graphql.js';
export const PartnershipTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}} as unknown as DefinitionNode;
export const PartnershipTitleFragmentDocument = { kind: 'Document', definitions: [PartnershipTitleFragmentDefinition, PartnershipMarkFragmentDefinition] } as unknown as TypedDocumentNode<PartnershipTitleFragment, Record<string, never>>;
