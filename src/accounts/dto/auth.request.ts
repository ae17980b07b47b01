import { Bool, Email, Text } from '../../common/fields.js';
import { PASSWORD_MAX, PASSWORD_MIN } from '../password-rules.js';

/* Passwords are multi-line texts only because those are taken as they are, with white space at their ends. */

const presentPassword = { max: PASSWORD_MAX, multiline: true, example: 'vier Wörter ohne Zusammenhang' };
const chosenPassword = { ...presentPassword, min: PASSWORD_MIN };

export class SignInRequest {
  @Email({ description: 'E-mail address of the account, in any case.', example: 'lead@alliance.example' })
  email!: string;

  @Text({ ...presentPassword, description: 'Password.' })
  password!: string;

  @Bool({
    optional: true,
    description:
      'For browsers: puts the refresh token into a cookie instead of the body; where absent, `false`.',
    example: false,
  })
  useCookie?: boolean;
}

export class RefreshRequest {
  @Text({
    max: 100,
    optional: true,
    description: 'The refresh token; left out by browsers, which send the cookie.',
    example: '019a2b3c4d5e7f608a7b0c1d2e3f4a5b.bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  refreshToken?: string;
}

export class ChangePasswordRequest {
  @Text({ ...presentPassword, description: 'The present password.' })
  currentPassword!: string;

  @Text({ ...chosenPassword, description: 'The new password, 12 to 256 characters, not a common one.' })
  newPassword!: string;
}

export class SetPasswordRequest {
  @Text({
    max: 100,
    description: 'The link that the alliance lead handed over; good once, for 24 hours.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;

  @Text({ ...chosenPassword, description: 'The new password, 12 to 256 characters, not a common one.' })
  password!: string;
}
