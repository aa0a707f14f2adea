import { InputType } from 'type-graphql';
import { TextField } from '../../../platform/text/text-field.js';

@InputType({ description: 'Credentials to sign in with.' })
export class SignInInput {
  @TextField('EMAIL', { description: 'The address of the account, in any letter case.' })
  email!: string;
  @TextField('SECRET', { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'A change of one’s own password.' })
export class ChangePasswordInput {
  @TextField('SECRET', { description: 'The current password.' })
  currentPassword!: string;
  @TextField('SECRET', { description: 'The new password: 12 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'A password to set through a one-time link.' })
export class UsePasswordLinkInput {
  @TextField('SECRET', { description: 'The secret of the link.' })
  secret!: string;
  @TextField('SECRET', { description: 'The password: 12 to 200 characters.' })
  newPassword!: string;
}
