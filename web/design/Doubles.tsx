import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import { Alert } from './Alert.js';
import { doubleQueries } from './doubles.js';

export interface Double {
  id: string;
  label: string;
  detail?: string;
  to: LinkProps;
}

const WAIT_MS = 300;

/**
 * While a new record's name is typed: what is there already under such a name. It says so and hinders nobody.
 * @param search the records that the API finds for a text
 */
export function Doubles({
  name,
  of,
  title,
  search,
}: {
  name: string;
  /** What is searched, for the cache. */
  of: string;
  title: string;
  search: (text: string) => Promise<Double[]>;
}) {
  const [settled, setSettled] = useState(name);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(name), WAIT_MS);
    return () => clearTimeout(timer);
  }, [name]);
  const queries = doubleQueries(settled);
  const found = useQuery({
    queryKey: ['doubles', of, queries],
    queryFn: async () => {
      for (const text of queries) {
        const doubles = await search(text);
        if (doubles.length > 0) return doubles;
      }
      return [];
    },
    enabled: queries.length > 0,
    placeholderData: (before) => before,
  });
  const doubles = queries.length === 0 ? [] : (found.data ?? []);
  if (doubles.length === 0) return null;
  return (
    <Alert mood="info" title={title}>
      <ul>
        {doubles.map(({ id, label, detail, to }) => (
          <li key={id}>
            <Link {...to} className="kern-link">
              {label}
            </Link>
            {detail !== undefined && detail !== '' && ` – ${detail}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
