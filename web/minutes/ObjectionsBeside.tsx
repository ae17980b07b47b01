import { ObjectionCard } from './ObjectionCard.js';
import type { Objection } from './record.js';

/** What is held against a part of the minutes, beside it. */
export function ObjectionsBeside({ objections }: { objections: readonly Objection[] }) {
  if (objections.length === 0) return null;
  return (
    <div className="minutes-beside">
      {objections.map((objection) => (
        <ObjectionCard key={objection.id} objection={objection} />
      ))}
    </div>
  );
}
