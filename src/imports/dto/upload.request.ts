import { OneOf, Text } from '../../common/fields.js';
import { type ImportKind, importKinds } from '../import.entity.js';

/** A form with a file, once it has been read. */
export class UploadRequest {
  @OneOf(importKinds, { description: 'What the rows are.', example: 'organisations' })
  kind!: ImportKind;

  @Text({ max: 200, description: 'What the file is called.', example: 'mitglieder.csv' })
  fileName!: string;

  @Text({ max: 64, description: 'SHA-256 of the file, in hexadecimal.' })
  sha256!: string;
}
