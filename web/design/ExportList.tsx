import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { Button } from './Button.js';
import { useTexts } from '../texts/texts.js';
import type { ListName } from '../../src/words/list-words.js';
import { ExportDialog } from './ExportDialog.js';
import type { ListQuery } from './export-path.js';
import { exportsTexts } from './exports.texts.js';

interface Props {
  list: ListName;
  /** Where the API gives it, if not under its name. */
  path?: string;
  /** What it is asked for, as it is shown. */
  query: ListQuery;
  /** The groups that it is about, by slug or id; none: all. */
  groups?: readonly string[] | undefined;
  /** Those that are chosen at first; none: all. */
  columns?: readonly string[] | undefined;
}

/** Takes a list along as a file; there for whoever may: of all groups, or of the own ones that it is about. */
export function ExportList({ list, path = `/api/v1/${list}`, query, groups, columns }: Props) {
  const texts = useTexts(exportsTexts);
  const [isOpen, setIsOpen] = useState(false);
  if (!useMayExport(groups)) return null;
  return (
    <>
      <Button icon="download" onClick={() => setIsOpen(true)}>
        {texts.export}
      </Button>
      {isOpen && (
        <ExportDialog
          list={list}
          path={path}
          query={query}
          chosen={columns}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

function useMayExport(refs: readonly string[] = []): boolean {
  const own = useMay().groups('list.export');
  // Who exports everything, or no group, need not be told which there are.
  const groups = useQuery({ ...groupsQuery, enabled: own !== null && refs.length > 0 }).data ?? [];
  if (own === null) return true;
  const isOwn = (ref: string) =>
    groups.some(({ id, slug }) => (ref === id || ref === slug) && own.includes(id));
  return refs.length > 0 && refs.every(isOwn);
}
