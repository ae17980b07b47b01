/** Name of the person whose account this is, SQL; null where the account has none. @param account SQL of its id */
export function nameOfAccount(account: string): string {
  return `(SELECT display_name(p) FROM account ac JOIN person p ON p.id = ac.person_id WHERE ac.id = ${account})`;
}

/** Name of an API key, SQL. @param key SQL of its id */
export function nameOfKey(key: string): string {
  return `(SELECT k.name FROM api_key k WHERE k.id = ${key})`;
}
