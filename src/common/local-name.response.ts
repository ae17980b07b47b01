import { Text } from './fields.js';

/** A name in both languages of the screens. */
export class LocalNameResponse {
  @Text({ max: 200, description: 'German.', example: 'MINT-Bildung' })
  de!: string;

  @Text({ max: 200, description: 'English.', example: 'STEM education' })
  en!: string;
}
