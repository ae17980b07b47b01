import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.js';
import { placeOfRecord } from './records.js';
import { rowsTexts } from './rows.texts.js';

/** A record by its name, leading to its page where it has one. */
export function RecordLink({
  kind,
  id,
  name,
  inNewTab = false,
}: {
  kind: string;
  id: string;
  name: string | null;
  inNewTab?: boolean;
}) {
  const texts = useTexts(rowsTexts);
  const place = placeOfRecord(kind, id);
  if (place === null) return <>{name ?? texts.nameless}</>;
  return (
    <Link {...place} className="kern-link" target={inNewTab ? '_blank' : undefined}>
      {name ?? texts.nameless}
      {inNewTab && <span className="kern-sr-only"> ({texts.newTab})</span>}
    </Link>
  );
}
