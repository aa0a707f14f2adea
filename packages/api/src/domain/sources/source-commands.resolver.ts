import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archiveSource, createSource, restoreSource, updateSource } from './source.commands.js';
import {
  CreateSourceInput,
  CreateStatementInput,
  UpdateSourceInput,
  UpdateStatementInput,
} from './source.input.js';
import { Source, Statement } from './source.type.js';
import {
  archiveStatement,
  createStatement,
  restoreStatement,
  updateStatement,
} from './statement.commands.js';

const SourcePayload = payloadOf('Source', 'source', () => Source);
const StatementPayload = payloadOf('Statement', 'statement', () => Statement);

@Resolver()
export class SourceCommands {
  @Mutation(() => SourcePayload, {
    description: 'Enters a source: any coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID.',
  })
  createSource(
    @Arg('input', { description: 'The source.' }) input: CreateSourceInput,
    @Ctx() context: CommandContext,
  ) {
    return createSource(context, input);
  }

  @Mutation(() => SourcePayload, {
    description: 'Changes a source. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateSource(
    @Arg('input', { description: 'The changes.' }) input: UpdateSourceInput,
    @Ctx() context: CommandContext,
  ) {
    return updateSource(context, input);
  }

  @Mutation(() => SourcePayload, {
    description:
      'Takes a source out of the record with all that it says, reversibly: the district’s coordinator. Errors as for updateSource.',
  })
  archiveSource(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveSource(context, input);
  }

  @Mutation(() => SourcePayload, {
    description: 'Brings an archived source back. Errors as for updateSource.',
  })
  restoreSource(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreSource(context, input);
  }

  @Mutation(() => StatementPayload, {
    description:
      'Records what a source says of something: any coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createStatement(
    @Arg('input', { description: 'The statement.' }) input: CreateStatementInput,
    @Ctx() context: CommandContext,
  ) {
    return createStatement(context, input);
  }

  @Mutation(() => StatementPayload, {
    description: 'Changes a statement. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateStatement(
    @Arg('input', { description: 'The changes.' }) input: UpdateStatementInput,
    @Ctx() context: CommandContext,
  ) {
    return updateStatement(context, input);
  }

  @Mutation(() => StatementPayload, {
    description: 'Takes a statement out of the record, reversibly. Errors as for updateStatement.',
  })
  archiveStatement(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveStatement(context, input);
  }

  @Mutation(() => StatementPayload, {
    description: 'Brings an archived statement back. Errors as for updateStatement.',
  })
  restoreStatement(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreStatement(context, input);
  }
}
