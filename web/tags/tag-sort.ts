const sorts = ['name', 'organisations', 'persons'];

/** The sort that stands in the address, if it is one. */
export const tagSort = (sort: unknown): string | undefined =>
  typeof sort === 'string' && sorts.includes(sort.replace(/^-/, '')) ? sort : undefined;
