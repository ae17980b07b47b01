import { useTexts } from '../texts/texts.js';
import { useFieldName, useFields, useShownValue } from './fields.js';
import type { ImportInList } from './imports.queries.js';
import { selectedTexts } from './selected.texts.js';

/** What an import is called: as its file, or by what was selected. */
export function useImportName(): (of: ImportInList) => string {
  const { title } = useTexts(selectedTexts);
  return ({ fileName, kind, selected }) => fileName ?? title[kind](selected ?? 0);
}

/** What a bulk change sets, in words; nothing of a file. */
export function useSets(): (of: ImportInList) => string[] {
  const texts = useTexts(selectedTexts);
  const nameOf = { organisations: useFieldName('organisations'), persons: useFieldName('persons') };
  const fields = { organisations: useFields('organisations'), persons: useFields('persons') };
  const shown = { organisations: useShownValue('organisations'), persons: useShownValue('persons') };
  return ({ kind, values }) => {
    if (values === null || kind === 'seats') return [];
    const { addTags = [], removeTags = [], ...others } = values;
    return [
      ...(addTags.length > 0 ? [`${texts.addTags}: ${addTags.join(', ')}`] : []),
      ...(removeTags.length > 0 ? [`${texts.removeTags}: ${removeTags.join(', ')}`] : []),
      ...Object.entries(others)
        .sort(([one], [other]) => fields[kind].indexOf(one) - fields[kind].indexOf(other))
        .map(
          ([field, value]) =>
            `${nameOf[kind](field)}: ${value === null ? texts.empty : shown[kind](field, value)}`,
        ),
    ];
  };
}
