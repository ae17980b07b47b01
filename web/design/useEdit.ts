import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { isCode } from '../api/problem.js';

type Draft = Record<string, unknown>;

/** A field that two people changed: what it was, mine, theirs. */
export interface Clash<D extends Draft> {
  field: keyof D & string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Edit<D extends Draft> {
  draft: D;
  set<Field extends keyof D>(field: Field, value: D[Field]): void;
  isDirty: boolean;
  isSaving: boolean;
  error: unknown;
  save: () => void;
  /** Fields that somebody else changed meanwhile too; one chooses for each, then saves. */
  clashes: readonly Clash<D>[];
  /** @param chosen of the clashing fields, what is to stand */
  settle: (chosen: Partial<D>) => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which these differ, with their new values: what a merge patch says. */
export function changesOf<D extends Draft>(from: D, to: D): Partial<D> {
  return Object.fromEntries(
    Object.entries(to).filter(([field, value]) => !same(from[field], value)),
  ) as Partial<D>;
}

/** Fields that both changed, to different values. */
export function clashesOf<D extends Draft>(base: D, mine: D, theirs: D): Clash<D>[] {
  const ours = Object.keys(changesOf(base, mine));
  return Object.keys(changesOf(base, theirs))
    .filter((field) => ours.includes(field) && !same(mine[field], theirs[field]))
    .map((field) => ({ field, base: base[field], mine: mine[field], theirs: theirs[field] }));
}

/**
 * Editing a record: only what was changed is sent, and nobody's change is lost. Where somebody else saved meanwhile, what
 * both changed is asked, and the rest of both stays.
 * @param draftOf the fields of a record as the form has them
 * @param save sends the changed fields for the version that was read
 * @param reload the record as it is now
 */
export function useEdit<Kept extends { version: number }, D extends Draft>({
  record,
  draftOf,
  save,
  reload,
  onSaved,
}: {
  record: Kept;
  draftOf: (record: Kept) => D;
  save: (changes: Partial<D>, version: number) => Promise<Kept>;
  reload: () => Promise<Kept>;
  onSaved: (record: Kept) => void;
}): Edit<D> {
  const [start, setStart] = useState(record);
  const [draft, setDraft] = useState(() => draftOf(record));
  const [theirs, setTheirs] = useState<Kept | null>(null);
  const base = draftOf(start);

  const send = async (from: Kept, wanted: D): Promise<Kept | null> => {
    const changes = changesOf(draftOf(from), wanted);
    if (Object.keys(changes).length === 0) return from;
    try {
      return await save(changes, from.version);
    } catch (error) {
      if (!isCode(error, 'version_stale')) throw error;
      const now = await reload();
      const merged = { ...draftOf(now), ...changes };
      if (clashesOf(draftOf(from), wanted, draftOf(now)).length === 0) return send(now, merged);
      setTheirs(now);
      return null;
    }
  };
  const saving = useMutation({
    mutationFn: ({ from, wanted }: { from: Kept; wanted: D }) => send(from, wanted),
    onSuccess: (saved, { wanted }) => {
      if (saved === null) return;
      setStart(saved);
      // What was typed meanwhile stays.
      setDraft((now) => ({ ...draftOf(saved), ...changesOf(wanted, now) }));
      onSaved(saved);
    },
  });
  return {
    draft,
    set: (field, value) => setDraft((now) => ({ ...now, [field]: value })),
    isDirty: Object.keys(changesOf(base, draft)).length > 0,
    isSaving: saving.isPending,
    error: saving.error,
    save: () => saving.mutate({ from: start, wanted: draft }),
    clashes: theirs === null ? [] : clashesOf(base, draft, draftOf(theirs)),
    settle: (chosen) => {
      if (theirs === null) return;
      const wanted = { ...draftOf(theirs), ...changesOf(base, draft), ...chosen };
      setTheirs(null);
      setStart(theirs);
      setDraft(wanted);
      saving.mutate({ from: theirs, wanted });
    },
  };
}
