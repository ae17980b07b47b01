import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { newId } from '../common/ids.js';
import type { Language } from '../common/problem.js';
import { notFound, requireSound } from '../common/problems.js';
import { Database } from '../database/database.js';
import { recordsWhere } from '../database/editable-record.js';
import type { MailTemplateRequest } from './dto/mail-template.request.js';
import { type LetterKind, LetterKinds, type TemplateTexts, tidy } from './letter-kind.js';
import { MailTemplate } from './mail-template.entity.js';
import { faultsOf, letterOf } from './mail-template.js';
import { type KeptTemplate, shownLetter, shownTemplate, templateRow } from './mail-template-shown.js';
import { keptTemplates } from './mail-templates.query.js';

/** What letters say, and what they said as the application came. */
@Injectable()
export class MailTemplatesService {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly kinds: LetterKinds,
  ) {}

  /** All of them, in the order in which people look for them. Needs mailTemplate.read. */
  async list(): Promise<Answer> {
    const kept = await this.kept(this.kinds.all);
    const data = this.kinds.all.flatMap((kind) =>
      (['de', 'en'] as const).map((language) => templateRow(kind, language, kept)),
    );
    return new Answer(JSON.stringify({ data, page: { nextCursor: null } }));
  }

  /** Needs mailTemplate.read. @throws not_found */
  one(code: string, language: string): Promise<Answer> {
    return this.shown(this.known(code, language));
  }

  /** Needs mailTemplate.write. @throws not_found, version_stale, content_invalid */
  put(change: Change<MailTemplateRequest>, code: string, of: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const known = this.known(code, of);
      const current = await this.locked(em, change, known);
      const texts = soundTexts(known, await this.writes.accept(em, change, current));
      await this.writes.update(em, change, MailTemplate, current, texts);
      return this.shown(known, em);
    });
  }

  /** Goes back to the default. Needs mailTemplate.write. @throws not_found, version_stale */
  async remove(change: Change, code: string, of: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, this.known(code, of));
      await this.writes.accept(em, change, current);
      if (current.subject !== null)
        await this.writes.update(em, change, MailTemplate, current, { subject: null, text: null }, 'reset');
      return new Answer('');
    });
  }

  /** The mail that these texts would make of the letter's example. Needs mailTemplate.read. @throws not_found, content_invalid */
  preview(change: Change<MailTemplateRequest>, code: string, of: string): Promise<Answer> {
    const known = this.known(code, of);
    const texts = soundTexts(known, change.content());
    const { kind, language } = known;
    const letter = letterOf({ kind, language, values: kind.example(language), ending: [] }, [
      { code: kind.code, language, ...texts },
    ]);
    return Promise.resolve(new Answer(JSON.stringify(shownLetter(letter))));
  }

  private known(code: string, of: string): Known {
    const kind = this.kinds.of(code);
    if (kind === undefined || (of !== 'de' && of !== 'en')) throw notFound();
    return { kind, language: of };
  }

  private async shown({ kind, language }: Known, em?: EntityManager): Promise<Answer> {
    const shown = shownTemplate(kind, language, await this.kept([kind], em));
    return new Answer(JSON.stringify(shown), shown.version);
  }

  private kept(kinds: readonly LetterKind[], em?: EntityManager): Promise<KeptTemplate[]> {
    return this.database.read(keptTemplates, [kinds.map(({ code }) => code)], em);
  }

  /** Its row; a new one, of version 0, where nobody changed it before: what is refused takes it back. */
  private async locked<T extends object>(em: EntityManager, { actor }: Change<T>, { kind, language }: Known) {
    requireRight(actor, 'mailTemplate.write');
    await em.query(
      `INSERT INTO mail_template (id, code, language, version, created_at, updated_at)
       VALUES ($1::uuid, $2, $3, 0, $4::timestamptz, $4::timestamptz) ON CONFLICT ON CONSTRAINT mail_template_once DO NOTHING`,
      [newId(), kind.code, language, this.writes.clock.now()],
    );
    const condition = 'code = $1 AND language = $2 FOR UPDATE';
    const [row] = await recordsWhere(em, MailTemplate, condition, [kind.code, language]);
    return row as MailTemplate;
  }
}

interface Known {
  readonly kind: LetterKind;
  readonly language: Language;
}

/** @throws content_invalid where no letter can be made of them */
function soundTexts({ kind, language }: Known, given: TemplateTexts): TemplateTexts {
  const texts = tidy(given);
  requireSound(faultsOf(kind, language, texts));
  return texts;
}
