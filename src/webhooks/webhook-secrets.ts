import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** What says that a text is a secret of Standard Webhooks; the key is the base64 behind it. */
const PREFIX = 'whsec_';
const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

export function newWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

/** The secret as it is stored; it can be opened by who has the key, for the same webhook alone. */
export function sealed(secret: string, key: Buffer, webhookId: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG }).setAAD(Buffer.from(webhookId));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

/** The secret that was sealed; null where it was by another key, or for another webhook. */
export function opened(stored: Buffer, key: Buffer, webhookId: string): string | null {
  const decipher = createDecipheriv(CIPHER, key, stored.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(webhookId))
    .setAuthTag(stored.subarray(IV, IV + TAG));
  try {
    return Buffer.concat([decipher.update(stored.subarray(IV + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** The headers of Standard Webhooks, with a signature by each secret. */
export function signedHeaders(
  message: { readonly id: string; readonly at: Date; readonly body: string },
  secrets: readonly string[],
): Record<string, string> {
  const seconds = Math.floor(message.at.getTime() / 1_000);
  const content = `${message.id}.${seconds}.${message.body}`;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  });
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}
