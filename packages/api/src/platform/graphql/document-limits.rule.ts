import { GraphQLError, type ASTVisitor, type DocumentNode, type ValidationContext } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Reason } from '@partnerstwa/shared/error-reasons';
import { invalid, overLimit, type LimitUnit, type Problem } from '../errors.js';
import { sizeOf } from './document-size.js';
import { literalProblems } from './input-values.js';

/** Most directives in one document. There are only @skip and @include. */
const DIRECTIVES_MAX = 50;

/**
 * Refuses documents that ask for too much, and literals that are too large or not valid text, before anything
 * runs.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      for (const error of refusalsOf(document)) context.reportError(error);
    },
    // GraphQL itself detects this only during execution, and reports it as a server error.
    OperationDefinition: ({ operation }) => {
      if (!context.getSchema().getRootType(operation))
        context.reportError(invalid({ field: operation, reason: 'UNKNOWN_OPERATION' }));
    },
  };
}

function refusalsOf(document: DocumentNode): GraphQLError[] {
  const { operations, depth, fields, aliases, directives } = sizeOf(document);
  const refused: GraphQLError[] = [];
  const over = (size: number, limit: number, unit: LimitUnit, reason: Reason) => {
    const asked = Number.isFinite(size) ? size : null;
    if (size > limit) refused.push(overLimit({ field: 'query', reason }, { asked, limit, unit }));
  };
  over(operations, 1, 'OPERATIONS', 'SEVERAL_OPERATIONS');
  over(depth, REQUEST_LIMITS.depth, 'LEVELS', 'TOO_DEEP');
  over(fields, REQUEST_LIMITS.tokens, 'FIELDS', 'TOO_MANY_FIELDS');
  over(aliases, REQUEST_LIMITS.aliasesOfOneField, 'ALIASES', 'TOO_MANY_ALIASES');
  over(directives, DIRECTIVES_MAX, 'DIRECTIVES', 'TOO_MANY_DIRECTIVES');
  const problems: Problem[] = literalProblems(document);
  if (problems.length > 0) refused.push(invalid(...problems));
  return refused;
}
