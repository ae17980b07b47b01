type Said = string | number | boolean;

/** What a list is asked for. */
export type ListQuery = Readonly<Record<string, Said | readonly Said[] | undefined>>;

/** The address of a list's file: what the list is asked for, without its pages. */
export function exportPath(
  path: string,
  query: ListQuery,
  { format, columns }: { format: string; columns: readonly string[] },
): string {
  const parameters = new URLSearchParams();
  for (const [name, value = []] of Object.entries(query)) {
    if (name === 'limit' || name === 'cursor' || name === 'total') continue;
    for (const one of [value].flat()) parameters.append(name, String(one));
  }
  parameters.append('format', format);
  if (columns.length > 0) parameters.append('columns', columns.join(','));
  return `${path}?${parameters.toString()}`;
}
