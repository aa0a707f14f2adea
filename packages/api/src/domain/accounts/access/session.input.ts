import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Credentials to sign in with.' })
export class SignInInput {
  @Field({ description: 'The address of the account, in any letter case.' })
  email!: string;
  @Field({ description: 'The password.' })
  password!: string;
}

@InputType({ description: 'A change of one’s own password.' })
export class ChangePasswordInput {
  @Field({ description: 'The current password.' })
  currentPassword!: string;
  @Field({ description: 'The new password: 12 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'A password to set through a one-time link.' })
export class UsePasswordLinkInput {
  @Field({ description: 'The secret of the link.' })
  secret!: string;
  @Field({ description: 'The password: 12 to 200 characters.' })
  newPassword!: string;
}
