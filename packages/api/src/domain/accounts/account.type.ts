import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AccountStatus, Role, TokenScope } from './account.enums.js';

@ObjectType({ description: 'A role of an account and its target.' })
export class AccountRole {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
}

@ObjectType({
  implements: Node,
  description: 'A token with which a program uses the API in the name of an account.',
})
export class ApiToken extends Node {
  @Field({ description: 'Its purpose, in its owner’s words.' })
  name!: string;
  @Field({
    description: 'The first characters of the token, to identify it. The whole token was shown once.',
  })
  hint!: string;
  @Field(() => [TokenScope], {
    description: 'Its scopes, within the rights of its owner. It can always read published data.',
  })
  scopes!: TokenScope[];
  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null if never.',
  })
  lastUsedAt!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it expires.' })
  expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null if it was not.' })
  revokedAt!: string | null;
}

@ObjectType({ description: 'The viewer’s rights on an account.' })
export class AccountRights {
  @Field({ description: 'Change it, its roles and its status, and make links for it.' })
  edit!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'An account: personal data, visible to its owner and the district’s coordinators.',
})
export class Account extends Node {
  @Field({ description: 'The address that its owner signs in with.' })
  email!: string;
  @Field({ description: 'Its owner’s name.' })
  name!: string;
  @Field(() => AccountStatus, { description: 'Whether it can be used.' })
  status!: AccountStatus;
  @Field(() => [AccountRole], {
    description: 'Its roles. A role whose partnership or partner is archived gives no rights.',
  })
  roles!: AccountRole[];
  @Field(() => [ApiToken], { description: 'Its tokens, the latest first.' })
  apiTokens!: ApiToken[];
  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: string;
  @Field(() => Int, { description: 'The version to send with a command; it also covers the roles.' })
  version!: number;
  @Field(() => AccountRights, { description: 'Your rights on it.' })
  viewerCan!: AccountRights;
}

@ObjectType({
  description: 'The viewer’s general rights; rights on one object are in its own `viewerCan`.',
})
export class ViewerRights {
  @Field({ description: 'Maintain the whole network.' })
  keepDistrict!: boolean;
  @Field({ description: 'Maintain the district or a partnership.' })
  coordinate!: boolean;
  @Field({ description: 'Write drafts and proposals.' })
  plan!: boolean;
  @Field({ description: 'Read data that is not published, except contacts.' })
  readInternal!: boolean;
  @Field({ description: 'Read every private contact.' })
  readAllContacts!: boolean;
  @Field({ description: 'Run commands.' })
  write!: boolean;
}

@ObjectType({ description: 'The viewer: the account that is signed in, or that owns the token.' })
export class Viewer {
  @Field(() => Account, {
    nullable: true,
    description: 'The account; null for a token without the scope READ_CONTACTS.',
  })
  account!: Account | null;
  @Field({
    description:
      'Changes with the account and with its rights. Sent as the header `Expect-Viewer`, it makes the API refuse to answer another viewer.',
  })
  key!: string;
  @Field({ description: 'The password must be changed first: until then nothing else is allowed.' })
  mustChangePassword!: boolean;
  @Field(() => ViewerRights, { description: 'Your general rights.' })
  rights!: ViewerRights;
}

export const AccountConnection = connectionOf(() => Account, 'Account');
