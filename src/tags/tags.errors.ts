import { defineProblem } from '../common/problem.js';

export const tagExists = defineProblem(409, 'tag_exists', {
  de: [
    'Schlagwort gibt es schon',
    'Unter „existing“ steht, wer es trägt. Sollen beide eines werden, senden Sie allowMerge: true mit; sonst wählen Sie einen anderen Namen.',
  ],
  en: [
    'Tag is there already',
    'Who bears it stands under "existing". To make the two one, send allowMerge: true along; else choose another name.',
  ],
  example: {
    members: {
      existing: {
        id: '4f5c3a0e-91d2-6b7f-8a0c-2d1e5b6a7c8d',
        name: 'bildet aus',
        organisations: 4,
        persons: 0,
      },
    },
    schemas: {
      existing: {
        type: 'object',
        description: 'The tag that is called so already, with how many bear it (`tag_exists`).',
        required: ['id', 'name', 'organisations', 'persons'],
        properties: {
          id: { type: 'string', format: 'uuid', description: 'The tag.' },
          name: { type: 'string', description: 'As it is spelled most.' },
          organisations: { type: 'integer', description: 'How many organisations bear it.' },
          persons: { type: 'integer', description: 'How many persons bear it.' },
        },
      },
    },
  },
});
