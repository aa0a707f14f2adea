import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field({ description: 'The address of the account; letter case does not matter.' })
  email!: string;
  @Field({ description: 'The password.' })
  password!: string;
}

@InputType({ description: 'A change of one’s own password.' })
export class ChangePasswordInput {
  @Field({ description: 'The password of today.' })
  currentPassword!: string;
  @Field({ description: 'The new one: 12 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'A password set by a one-time link.' })
export class UsePasswordLinkInput {
  @Field({ description: 'The secret of the link.' })
  secret!: string;
  @Field({ description: 'The password: 12 to 200 characters.' })
  newPassword!: string;
}
