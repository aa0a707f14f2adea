import type { Reason } from '@partnerstwa/shared/error-reasons';
import { Kind, visit, type ASTNode, type DocumentNode } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Problem } from '../errors.js';
import { pathOf } from './document-path.js';

/** A few problems help the caller; more would only fill a log. */
const PROBLEMS_MAX = 10;

/**
 * Problems of variables that do not depend on types: text that cannot be stored, long lists, deep nesting.
 */
export function variableProblems(variables: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(variables)) examine(value, `$${name}`, 1, problems);
  return problems;
}

function examine(value: unknown, field: string, depth: number, problems: Problem[]): void {
  if (problems.length >= PROBLEMS_MAX) return;
  const reason = problemOf(value, depth);
  if (reason) problems.push({ field, reason });
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value))
      examine(inner, `${field}.${name}`, depth + 1, problems);
  }
}

function problemOf(value: unknown, depth: number): Reason | null {
  if (typeof value === 'string') return textReason(value);
  if (value === null || typeof value !== 'object') return null;
  if (depth > REQUEST_LIMITS.inputDepth) return 'TOO_DEEP';
  return Array.isArray(value) && value.length > REQUEST_LIMITS.listInput ? 'TOO_LONG' : null;
}

/** PostgreSQL cannot store NUL, and UTF-8 cannot encode half a surrogate pair. */
function textReason(text: string): 'NUL' | 'LONE_SURROGATE' | null {
  if (text.includes('\0')) return 'NUL';
  return /\p{Cs}/u.test(text) ? 'LONE_SURROGATE' : null;
}

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

/** The same problems, for literals in the document. */
export function literalProblems(document: DocumentNode): Problem[] {
  const problems: Problem[] = [];
  let depth = 0;
  const addProblem = (reason: Reason | null, place: Ancestors) => {
    if (reason && problems.length < PROBLEMS_MAX) problems.push({ field: pathOf(place) ?? 'query', reason });
  };
  const visitor = (look: (node: ASTNode) => Reason | null) => ({
    enter: (
      node: ASTNode,
      _key: unknown,
      parent: ASTNode | Ancestors[number] | undefined,
      _path: unknown,
      ancestors: Ancestors,
    ) => {
      depth += 1;
      addProblem(look(node), [...ancestors, ...(parent ? [parent] : []), node]);
    },
    leave: () => {
      depth -= 1;
    },
  });
  const tooDeep = (): Reason | null => (depth > REQUEST_LIMITS.inputDepth ? 'TOO_DEEP' : null);
  visit(document, {
    StringValue: visitor((node) => (node.kind === Kind.STRING ? textReason(node.value) : null)),
    ListValue: visitor((node) =>
      node.kind === Kind.LIST && node.values.length > REQUEST_LIMITS.listInput ? 'TOO_LONG' : tooDeep(),
    ),
    ObjectValue: visitor(tooDeep),
  });
  return problems;
}
