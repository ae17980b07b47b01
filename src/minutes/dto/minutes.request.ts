import { Text } from '../../common/fields.js';

export class MinutesRequest {
  @Text({
    max: 20_000,
    multiline: true,
    nullable: true,
    description: 'What came of the meeting, in Markdown; persons are named as links: [](person:<id>).',
    example: 'Die Gruppe beschließt die Praktikumswoche und vertagt das Budget.',
  })
  summary?: string | null;
}

export class ReturnRequest {
  @Text({
    max: 2000,
    multiline: true,
    description: 'What has to change before they can be approved.',
    example: 'Bei TOP 3 fehlt, wer dagegen war.',
  })
  reason!: string;
}

export class CorrectionRequest {
  @Text({
    max: 2000,
    multiline: true,
    description: 'Why they are corrected; it stands with the next version.',
    example: 'Bei TOP 2 stand ein falsches Datum.',
  })
  reason!: string;
}
