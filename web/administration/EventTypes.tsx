import { eventKindWords, eventTypeWords } from '../../src/words/webhook-words.js';
import { atStart } from '../../src/words/word.js';
import { Checkbox } from '../design/Field.js';
import { useFaults } from '../design/Form.js';
import { useWord } from '../texts/words.js';
import type { EventType } from './webhooks.queries.js';

const types = Object.keys(eventTypeWords) as EventType[];

/** Which events, by the kind of record. What the API has against them stands above. */
export function EventTypes({
  legend,
  chosen,
  onChange,
}: {
  legend: string;
  chosen: readonly EventType[];
  onChange: (chosen: EventType[]) => void;
}) {
  const faults = useFaults();
  const word = useWord();
  const fault = faults.of('events');
  return (
    <fieldset className="permission-set" id={faults.idOf('events')}>
      <legend className="kern-label">{legend}</legend>
      {fault !== null && <p className="kern-error">{fault}</p>}
      <div className="permissions">
        {Object.keys(eventKindWords).map((kind) => {
          const name = atStart(word(eventKindWords, kind));
          return (
            <div key={kind} role="group" aria-label={name} className="permission-group">
              {types
                .filter((type) => type.startsWith(`${kind}.`))
                .map((type) => (
                  <Checkbox
                    key={type}
                    name={type}
                    label={atStart(word(eventTypeWords, type))}
                    checked={chosen.includes(type)}
                    onChange={(isChosen) =>
                      onChange(isChosen ? [...chosen, type] : chosen.filter((each) => each !== type))
                    }
                  />
                ))}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
