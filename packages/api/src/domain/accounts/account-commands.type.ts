import { Field, ID, ObjectType } from 'type-graphql';
import { payloadOf } from '../../platform/graphql/command.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Account, ApiToken, Viewer } from './account.type.js';

/** The payload of commands that begin or end a session. */
@ObjectType({ description: 'The viewer after the command.' })
export class SessionPayload {
  @Field(() => Viewer, { nullable: true, description: 'The viewer; null after signing out.' })
  viewer!: Viewer | null;
}

@ObjectType({
  description: 'A link that works once. Give it to the owner of the account and to nobody else.',
})
export class OneTimeLink {
  @Field({ description: 'Its secret, for `usePasswordLink`. It is not shown again.' })
  secret!: string;
  @Field(() => DateTimeScalar, { description: 'When it expires.' })
  expiresAt!: string;
}

export const AccountPayload = payloadOf('Account', 'account', () => Account);

@ObjectType({ description: 'An account and a link for it.' })
export class AccountLinkPayload extends AccountPayload {
  @Field(() => OneTimeLink, {
    nullable: true,
    description: 'The link; null if the command was retried: make a new one.',
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
      'The value to send as `Authorization: Bearer …`, shown only once; null if the command was retried or did not create a token.',
  })
  secret!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Always null: creating and revoking tokens cannot be undone.',
  })
  changeId!: string | null;
  @Field(() => String, { nullable: true, description: 'The id that you gave.' })
  clientMutationId!: string | null;
}
