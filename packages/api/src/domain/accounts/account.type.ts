import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AccountStatus, Role, TokenScope } from './account.enums.js';

@ObjectType({ description: 'A role that an account has, and what it is for.' })
export class AccountRole {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
}

@ObjectType({
  implements: Node,
  description: 'A token by which a program uses the API in the name of an account.',
})
export class ApiToken extends Node {
  @Field({ description: 'What it is for, as its owner calls it.' })
  name!: string;
  @Field({
    description: 'The first characters of the token, to tell it by. The token itself was shown once.',
  })
  hint!: string;
  @Field(() => [TokenScope], {
    description: 'What it may do, within the rights of its owner; what is published it always reads.',
  })
  scopes!: TokenScope[];
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was used last, to the minute; null if never.',
  })
  lastUsedAt!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null if it was not.' })
  revokedAt!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an account.' })
export class AccountRights {
  @Field({ description: 'Change it, its roles and its status, and make links for it.' })
  edit!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'An account: personal data, seen by its owner and the district’s coordinators.',
})
export class Account extends Node {
  @Field({ description: 'The address that it signs in with.' })
  email!: string;
  @Field({ description: 'Its owner’s name.' })
  name!: string;
  @Field(() => AccountStatus, { description: 'Whether it can be used.' })
  status!: AccountStatus;
  @Field(() => [AccountRole], {
    description: 'Its roles. One whose partnership or partner is archived gives no rights.',
  })
  roles!: AccountRole[];
  @Field(() => [ApiToken], { description: 'Its tokens, the latest first.' })
  apiTokens!: ApiToken[];
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => Int, { description: 'The version that a command names; covers the roles too.' })
  version!: number;
  @Field(() => AccountRights, { description: 'What you may do with it.' })
  viewerCan!: AccountRights;
}

@ObjectType({
  description: 'The rights that decide everywhere; what holds for one thing its own `viewerCan` says.',
})
export class ViewerRights {
  @Field({ description: 'Keeps the whole network.' })
  keepDistrict!: boolean;
  @Field({ description: 'Keeps the district or a partnership.' })
  coordinate!: boolean;
  @Field({ description: 'Writes drafts and proposals.' })
  plan!: boolean;
  @Field({ description: 'Sees what is not published, contacts aside.' })
  readInternal!: boolean;
  @Field({ description: 'Sees every private contact.' })
  readAllContacts!: boolean;
  @Field({ description: 'Runs commands at all.' })
  write!: boolean;
}

@ObjectType({ description: 'Who asks: the account signed in, or that of the token.' })
export class Viewer {
  @Field(() => Account, {
    nullable: true,
    description: 'The account; null for a token without the scope READ_CONTACTS.',
  })
  account!: Account | null;
  @Field({ description: 'The password must be changed first: until then nothing else is allowed.' })
  mustChangePassword!: boolean;
  @Field(() => ViewerRights, { description: 'What you may do.' })
  rights!: ViewerRights;
}

export const AccountConnection = connectionOf(() => Account, 'Account');
