/** What an address asks for: which records are compared, and whether to show what was told apart. */
export interface DuplicateSearch {
  type?: 'persons';
  dismissed?: true;
}

export const duplicateSearch = ({ type, dismissed }: Record<string, unknown>): DuplicateSearch => ({
  type: type === 'persons' ? type : undefined,
  dismissed: dismissed === true || undefined,
});
