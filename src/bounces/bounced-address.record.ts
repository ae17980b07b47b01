import type { RecordKind } from '../records/record.js';

/** It is of an address, whoever has it: nothing leads from it to a person but the mail. */
export const bouncedAddressRecord: RecordKind = {
  table: 'bounced_address',
  alias: 'ba',
  ties: [],
};
