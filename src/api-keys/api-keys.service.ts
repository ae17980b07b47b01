import { Injectable } from '@nestjs/common';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notFound, requireSound } from '../common/problems.js';
import { apiKeyFaults } from './api-key-faults.js';
import { listApiKeys, oneApiKey } from './api-keys.query.js';
import type { ApiKeyFilters } from './dto/api-key.filters.js';
import type { CreateApiKeyRequest } from './dto/api-key.request.js';
import { newApiKey } from './api-key-tokens.js';

/** API keys, for whoever holds apiKey.manage: alliance leads and the operator. They outlive who made them. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** The keys that were not revoked, without their tokens. Needs apiKey.manage. */
  list(filters: ApiKeyFilters): Promise<Answer> {
    return this.reads.page(listApiKeys(filters), filters);
  }

  /**
   * Makes a key; its token stands in this answer and nowhere else.
   * @throws not_allowed, content_invalid (not_for_group_keys, expiry_past, unknown_reference)
   */
  create(change: Change<CreateApiKeyRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'apiKey.manage');
      const content = await this.writes.accept(em, change);
      const now = this.writes.clock.now();
      requireSound(apiKeyFaults(content, now));
      const { id, token, hash } = newApiKey();
      const { name, permissions, steeringGroupId = null, expiresAt = null } = content;
      await em.query(
        `INSERT INTO api_key (id, name, token_hash, permissions, steering_group_id, expires_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, name, hash, permissions, steeringGroupId, expiresAt, now],
      );
      await this.writes.audit(em, change, { action: 'created', type: 'api_key', id, after: { ...content } });
      const made = await this.reads.one(oneApiKey(id), em);
      // Added here, so that the token never is a value of a statement, which a server may log.
      return new Answer(JSON.stringify({ ...(JSON.parse(made.json) as object), token }), null, id);
    });
  }

  /** Takes a key out of force, at once and for good. @throws not_found, not_allowed */
  async revoke(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const [revoked]: [{ name: string }[], number] = await em.query(
        `UPDATE api_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING name`,
        [id, this.writes.clock.now()],
      );
      if (revoked.length === 0) throw notFound();
      requireRight(change.actor, 'apiKey.manage');
      await this.writes.accept(em, change);
      await this.writes.audit(em, change, { action: 'revoked', type: 'api_key', id });
      return new Answer('');
    });
  }
}
