import { Int, Moment, OneOf, Text } from '../../common/fields.js';

export class TokensResponse {
  @Text({
    max: 4000,
    description: 'For Authorization: Bearer …',
    example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.…',
  })
  accessToken!: string;

  @OneOf(['Bearer'], { description: 'How the access token is sent.', example: 'Bearer' })
  tokenType!: 'Bearer';

  @Int({ min: 1, max: 86_400, description: 'Seconds that the access token is good for.', example: 600 })
  expiresIn!: number;

  @Text({
    max: 100,
    optional: true,
    description:
      'Gives the next tokens, once, within 14 days, up to 30 days after the sign-in. Absent with a cookie, and where the one sent was exchanged a moment ago (another tab has the next one).',
    example: '019a2b3c4d5e7f608a7b0c1d2e3f4a5b.bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  refreshToken?: string;
}

export class PasswordLinkResponse {
  @Text({
    max: 100,
    description: 'To be sent to PUT /auth/password. Shown this once.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;

  @Moment({ description: 'Until when it can be used (UTC).', example: '2026-03-19T09:00:00.000Z' })
  expiresAt!: string;
}
