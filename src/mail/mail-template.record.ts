import type { RecordKind } from '../records/record.js';

export const mailTemplateRecord: RecordKind = {
  table: 'mail_template',
  alias: 'mt',
  ties: [],
};
