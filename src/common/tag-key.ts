/** What is the same of all spellings of a tag, as the database's tag_key has it. */
export function tagKey(tag: string): string {
  return tag.trim().normalize('NFC').toLowerCase();
}

/** The tags, each once: of two spellings the first stays. */
export function eachOnce(tags: readonly string[]): string[] {
  const keys = tags.map(tagKey);
  return tags.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
