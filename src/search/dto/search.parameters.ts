import { TextParameter } from '../../common/parameters.js';

export class SearchParameters {
  @TextParameter({
    max: 200,
    description:
      'Words, as the lists take them: each has to be found, wherever in the record. Without any, nothing is.',
    example: 'praktikum',
  })
  q?: string;
}
