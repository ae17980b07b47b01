import { useEffect, useRef } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { likenessWords } from '../../src/words/network-words.js';
import type { Schema } from '../api/client.js';
import { type ApiError, isCode } from '../api/problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { Alert } from './Alert.js';
import { Button } from './Button.js';
import { possibleDuplicatesTexts } from './possible-duplicates.texts.js';

export const isPossibleDuplicate = (error: unknown): error is ApiError => isCode(error, 'possible_duplicate');

/** A new record that looks like others: which these are, and the way to make it all the same. */
export function PossibleDuplicates({
  error,
  placeOf,
  busy,
  onAllow,
}: {
  error: ApiError;
  placeOf: (id: string) => LinkProps;
  busy: boolean;
  onAllow: () => void;
}) {
  const texts = useTexts(possibleDuplicatesTexts);
  const word = useWord();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), [error]);
  const found = error.body['duplicates'] as NonNullable<Schema<'Problem'>['duplicates']>;
  return (
    <Alert mood="warning" title={texts.title} ref={alert}>
      <ul>
        {found.map(({ id, name, reasons }) => (
          <li key={id}>
            <Link {...placeOf(id)} className="kern-link" target="_blank">
              {name}
              <span className="kern-sr-only"> ({texts.newTab})</span>
            </Link>
            {` – ${reasons.map((reason) => word(likenessWords, reason)).join(', ')}`}
          </li>
        ))}
      </ul>
      <Button busy={busy} onClick={onAllow}>
        {texts.allow}
      </Button>
    </Alert>
  );
}
