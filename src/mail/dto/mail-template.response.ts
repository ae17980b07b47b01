import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import {
  letterSubjectWords,
  letterWords,
  mailTemplateStateWords,
  placeholderSortWords,
} from '../../words/mail-template-words.js';

class PlaceholderResponse {
  @Text({ max: 60, description: 'As it stands in texts, with its braces.', example: '{Zeit und Ort}' })
  word!: string;

  @OneOf(Object.keys(placeholderSortWords), {
    description:
      'value: stands in sentences. optional: the same, but not always there; then its paragraph is left out. sentence: a whole one, left out alone. block: stands alone in a paragraph.',
    example: 'block',
  })
  sort!: string;

  @Bool({ description: 'Whether the text must have it.', example: true })
  isRequired!: boolean;

  @ApiProperty({ type: LocalNameResponse, description: 'What comes in its place.' })
  meaning!: LocalNameResponse;

  @Text({
    max: 2000,
    multiline: true,
    nullable: true,
    optional: false,
    description: 'What it is in the preview; null: nothing there.',
    example: 'Herbsttreffen\nWann: Mittwoch, 14. Oktober 2026, 16:00–18:00 Uhr',
  })
  example!: string | null;
}

/** One of the list. */
export class MailTemplateRowResponse {
  @OneOf(Object.keys(letterWords), { description: 'Which letter it is.', example: 'invitation' })
  code!: string;

  @OneOf(['de', 'en'], { description: 'In which language it is.', example: 'de' })
  language!: string;

  @OneOf(Object.keys(letterSubjectWords), { description: 'What the letter is about.', example: 'meetings' })
  about!: string;

  @Id({
    nullable: true,
    description: 'By which the audit trail knows it; null: nobody ever changed it.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id!: string | null;

  @Int({
    min: 0,
    max: 2_147_483_647,
    description: 'Raised by every change; part of the ETag. 0: nobody ever changed it.',
    example: 3,
  })
  version!: number;

  @Moment({
    nullable: true,
    description: 'When it was last changed (UTC); null: never.',
    example: '2026-03-02T15:04:05.678Z',
  })
  changedAt!: string | null;

  @OneOf(Object.keys(mailTemplateStateWords), {
    description:
      'default: as the application comes; changed: somebody wrote it anew; outdated: somebody did, but this version cannot make letters of it, so the default goes out.',
    example: 'changed',
  })
  state!: string;

  @Text({ max: 200, description: 'Its subject.', example: 'Einladung zur {Sitzungsart} am {Tag} – {Titel}' })
  subject!: string;
}

export class MailTemplateResponse extends MailTemplateRowResponse {
  @Text({
    max: 5000,
    multiline: true,
    description: 'Its text: paragraphs with placeholders in braces.',
    example: '{Anrede},\n\nwir laden Sie herzlich zur {Sitzung} ein.\n\n{Zeit und Ort}\n\n{Link zur Antwort}',
  })
  text!: string;

  @Text({
    max: 200,
    description: 'The subject as the application comes.',
    example: 'Einladung zur {Sitzungsart} am {Tag} – {Titel}',
  })
  defaultSubject!: string;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The text as the application comes.',
    example: '{Anrede},\n\nwir laden Sie herzlich zur {Sitzung} ein.\n\n{Zeit und Ort}\n\n{Link zur Antwort}',
  })
  defaultText!: string;

  @ApiProperty({ type: [PlaceholderResponse], description: 'What may stand in braces; nothing else may.' })
  placeholders!: PlaceholderResponse[];
}

export class MailTemplatePage extends PageOf(MailTemplateRowResponse) {}

class MailEntryResponse {
  @Text({ max: 200, nullable: true, description: 'What it is, in a part of facts.', example: 'Wann' })
  name!: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'What stands there.',
    example: 'Mittwoch, 14. Oktober 2026, 16:00–18:00 Uhr',
  })
  text!: string;
}

class MailPartResponse {
  @OneOf(['text', 'facts', 'list', 'numbered', 'link'], {
    description: 'How it is shown: a paragraph, facts or a list under a heading, or a link.',
    example: 'facts',
  })
  sort!: string;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The paragraph, the heading, or what the link is called.',
    example: 'Herbsttreffen',
  })
  text!: string;

  @ApiProperty({ type: [MailEntryResponse], description: 'Facts, or entries of the list.' })
  entries!: MailEntryResponse[];

  @Text({
    max: 2000,
    nullable: true,
    description: 'Where the link leads.',
    example: 'https://allianz.example/antwort',
  })
  href!: string | null;
}

export class MailPreviewResponse {
  @Text({ max: 1000, description: 'The subject.', example: 'Einladung zur Sitzung am 14. Oktober 2026' })
  subject!: string;

  @Text({
    max: 50_000,
    multiline: true,
    description: 'The mail as plain text.',
    example: 'Guten Tag Kim Beispiel,\n\nwir laden Sie ein.',
  })
  text!: string;

  @Text({
    max: 100_000,
    multiline: true,
    description: 'The mail as a page of HTML.',
    example: '<!doctype html><html lang="de">…</html>',
  })
  html!: string;

  @ApiProperty({ type: [MailPartResponse], description: 'Of what the page is made, in its order.' })
  parts!: MailPartResponse[];
}
