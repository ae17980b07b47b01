import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { Answer } from '../common/answer.js';
import type { Language } from '../common/problem.js';
import { notFound } from '../common/problems.js';
import type { VersionFilters } from './dto/version.filters.js';
import { MinutesService } from '../minutes/minutes.service.js';
import { diff } from './version-diff.js';
import { verify } from './version-verification.js';
import { listVersions, oneVersion, type VersionText, versionTexts } from './versions.query.js';

/** The approved versions of minutes, for whoever reads these minutes whole. None of them ever changes. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly reads: Reads,
  ) {}

  /** The versions, the first one first; none before the first approval. @throws not_found */
  async list(actor: Actor, minutesId: string, filters: VersionFilters): Promise<Answer> {
    const page = await this.reads.page(listVersions(actor, minutesId, filters), filters);
    if (page.isEmptyPage()) await this.minutes.whole(actor, minutesId);
    return page;
  }

  /** What a version says, with the names of those of whom it speaks. @throws not_found */
  one(actor: Actor, minutesId: string, versionNo: number): Promise<Answer> {
    return this.reads.one(oneVersion(actor, minutesId, versionNo));
  }

  /** Whether a version is what was approved: its hash, the chain before it, its names; worked out anew. @throws not_found */
  async verification(actor: Actor, minutesId: string, versionNo: number): Promise<Answer> {
    const texts = await this.texts(actor, minutesId, versionNo);
    return new Answer(JSON.stringify(verify(minutesId, texts)));
  }

  /** What a version changed of another, in words. @throws not_found where one of them is not there */
  async diff(
    actor: Actor,
    minutesId: string,
    versionNo: number,
    against: number | undefined,
    language: Language,
  ): Promise<Answer> {
    const other = against ?? versionNo - 1;
    const texts = await this.texts(actor, minutesId, Math.max(versionNo, other));
    const newer = texts.find((version) => version.versionNo === versionNo);
    if (newer === undefined) throw notFound();
    const older = texts.find((version) => version.versionNo === other);
    const changes = older === undefined ? [] : diff(older, newer, language);
    return new Answer(JSON.stringify({ minutesId, versionNo, against: older?.versionNo ?? null, changes }));
  }

  private async texts(actor: Actor, minutesId: string, upTo: number): Promise<VersionText[]> {
    const { json } = await this.reads.one(versionTexts(actor, minutesId, upTo));
    return JSON.parse(json) as VersionText[];
  }
}
