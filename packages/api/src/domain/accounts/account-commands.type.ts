import { Field, ID, ObjectType } from 'type-graphql';
import { payloadOf } from '../../platform/graphql/command.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Account, ApiToken, Viewer } from './account.type.js';

/** What commands that end or begin a session answer. */
@ObjectType({ description: 'Who you are now.' })
export class SessionPayload {
  @Field(() => Viewer, { nullable: true, description: 'Who you are now; null once signed out.' })
  viewer!: Viewer | null;
}

@ObjectType({
  description: 'A link that works once, to be handed to the owner of the account and to nobody else.',
})
export class OneTimeLink {
  @Field({ description: 'Its secret, for `usePasswordLink`. Never shown again.' })
  secret!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt!: string;
}

export const AccountPayload = payloadOf('Account', 'account', () => Account);

@ObjectType({ description: 'An account and a link for it.' })
export class AccountLinkPayload extends AccountPayload {
  @Field(() => OneTimeLink, {
    nullable: true,
    description: 'The link; null when the command is retried: make another.',
  })
  link!: OneTimeLink | null;
}

@ObjectType({ description: 'A token.' })
export class ApiTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token as it is now.' })
  apiToken!: ApiToken | null;
  @Field(() => String, {
    nullable: true,
    description:
      'What to send as `Authorization: Bearer …`. Shown here once; null when the command is retried, or was not to make one.',
  })
  secret!: string | null;
  @Field(() => ID, { nullable: true, description: 'Always null: making and revoking tokens is not undone.' })
  changeId!: string | null;
  @Field(() => String, { nullable: true, description: 'The id that you gave.' })
  clientMutationId!: string | null;
}
