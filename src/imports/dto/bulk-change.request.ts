import { Bool, IdList, Nested, OneOf, OpenObject, TagList, Text } from '../../common/fields.js';
import { sizeBands } from '../../organisations/dto/organisation.request.js';
import { languageWords } from '../../words/network-words.js';

/** The lists whose rows can be changed together, with what can be set in them. */
export const bulkFields = {
  organisations: ['addTags', 'removeTags', 'sectorCode', 'sizeBand', 'listedPublicly'],
  persons: ['addTags', 'removeTags', 'language'],
} as const;

export type BulkList = keyof typeof bulkFields;
const bulkLists = Object.keys(bulkFields) as BulkList[];

/** So many at the most are named one by one; a selection by filters may have as many rows as an import takes well. */
export const MOST_NAMED = 2000;
export const MOST_SELECTED = 20_000;

const texts = { type: 'array', items: { type: 'string' } };

/** What is set in each record; what is absent stays as it is. */
export class BulkValues {
  @TagList({
    max: 50,
    maxEntries: 50,
    optional: true,
    description:
      'Tags that each gets beside those that it has; where absent, none. One that is there already (GET /tags) is spelled as it is there.',
    example: ['ausbildet'],
  })
  addTags?: string[];

  @TagList({
    max: 50,
    maxEntries: 50,
    optional: true,
    description: 'Tags that are taken from each, whatever their capitals; where absent, none.',
    example: ['messe 2019'],
  })
  removeTags?: string[];

  @Text({
    max: 40,
    optional: true,
    description: 'Of organisations: sector by its code (GET /sectors); where absent, it stays.',
    example: 'business',
  })
  sectorCode?: string;

  @OneOf(sizeBands, {
    nullable: true,
    description: 'Of organisations: number of employees; null empties the field; where absent, it stays.',
    example: '50-249',
  })
  sizeBand?: string | null;

  @Bool({
    optional: true,
    description: 'Of organisations: whether the public sees it; where absent, it stays.',
    example: true,
  })
  listedPublicly?: boolean;

  @OneOf(Object.keys(languageWords), {
    optional: true,
    description: 'Of persons: language in which one is written to; where absent, it stays.',
    example: 'de',
  })
  language?: string;
}

/** Which records are changed together, and how. */
export class BulkChangeRequest {
  @OneOf(bulkLists, {
    description: 'Whose rows, as the route of the list is called.',
    example: 'organisations',
  })
  list!: BulkList;

  @IdList({
    optional: true,
    minEntries: 1,
    maxEntries: MOST_NAMED,
    description: 'These records. Where absent, `filters` says which; one of the two is needed.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  ids?: string[];

  @OpenObject(
    { anyOf: [{ type: 'string' }, { type: 'boolean' }, texts] },
    {
      optional: true,
      description: `The records that the list finds now with these filters, called as in its address, \`segment\` among them; what may be repeated there is a list; {}: all. ${MOST_SELECTED} at the most. Where absent, \`ids\` says which.`,
      example: { sector: ['business'], sizeFrom: '50-249' },
    },
  )
  filters?: Record<string, unknown>;

  @Nested(() => BulkValues, {
    description: 'What is set in each of them.',
    example: { addTags: ['ausbildet'] },
  })
  values!: BulkValues;
}
