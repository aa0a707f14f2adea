import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountContext } from '../account-context.js';
import { SessionPayload } from '../account-commands.type.js';
import { usePasswordLink } from './one-time-link.commands.js';
import { changePassword, signIn, signOut, signOutEverywhere } from './session.commands.js';
import { ChangePasswordInput, SignInInput, UsePasswordLinkInput } from './session.input.js';

/** Signing in and out. The session is in a cookie that scripts cannot read. */
@Resolver()
export class SessionCommands {
  @Mutation(() => SessionPayload, {
    nullable: true,
    description:
      'Signs in. Allowed once in an operation. UNAUTHENTICATED, TOO_MANY with `retryAfterSeconds`.',
  })
  signIn(
    @Arg('input', { description: 'The credentials.' }) input: SignInInput,
    @Ctx() context: AccountContext,
  ) {
    return signIn(context, input);
  }

  @Mutation(() => SessionPayload, { nullable: true, description: 'Ends this session.' })
  signOut(@Ctx() context: AccountContext) {
    return signOut(context);
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Ends every session of your account, including this one. UNAUTHENTICATED, FORBIDDEN.',
  })
  signOutEverywhere(@Ctx() context: AccountContext) {
    return signOutEverywhere(context);
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description:
      'Sets a new password and ends all other sessions. Allowed once in an operation. UNAUTHENTICATED, FORBIDDEN, INVALID, TOO_MANY.',
  })
  changePassword(
    @Arg('input', { description: 'The passwords.' }) input: ChangePasswordInput,
    @Ctx() context: AccountContext,
  ) {
    return changePassword(context, input);
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description:
      'Sets a password through a one-time link and signs in. Allowed once in an operation. INVALID.',
  })
  usePasswordLink(
    @Arg('input', { description: 'The link and the password.' }) input: UsePasswordLinkInput,
    @Ctx() context: AccountContext,
  ) {
    return usePasswordLink(context, input);
  }
}
