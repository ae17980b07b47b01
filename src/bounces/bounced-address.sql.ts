/** An address in small letters, as addresses are compared, whatever the database's language. */
export const smallAddress = (address: string) => `lower(${address} COLLATE "und-x-icu")`;

/** When mail to this address came back first (iso), as SQL; null where none did. @param address SQL of it, as it was written */
export const bouncedAt = (address: string) =>
  `(SELECT iso(ba.bounced_at) FROM bounced_address ba WHERE ba.address = ${smallAddress(address)})`;

/** Whether mail to this address arrives as far as is known: there is one, and none came back. @param address SQL of it */
export const isReachedAt = (address: string) =>
  `EXISTS (SELECT FROM (SELECT ${address} AS address) AS reach WHERE reach.address IS NOT NULL
    AND NOT EXISTS (SELECT FROM bounced_address ba WHERE ba.address = ${smallAddress('reach.address')}))`;
