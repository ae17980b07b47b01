import { PartialType } from '@nestjs/swagger';
import { Text } from './fields.js';

/** A name in both languages of the screens. */
export class LocalNameRequest {
  @Text({ max: 100, description: 'German.', example: 'MINT-Bildung' })
  de!: string;

  @Text({ max: 100, description: 'English.', example: 'STEM education' })
  en!: string;
}

export class PatchLocalNameRequest extends PartialType(LocalNameRequest, { skipNullProperties: false }) {}
