import { type Event, EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import type { Path } from './shape.js';

/**
 * The line of a YAML text, from 1, on which the value at that path begins (its name, where it is a field's). Reads
 * the text anew: that is asked only where something is wrong, and values alone are read faster than with their places.
 */
export function lineOf(source: string, path: Path): number {
  const events = parseEvents(source, {});
  let here = 1;
  let offset = startOf(events[here]);
  for (const step of path) {
    const entry =
      typeof step === 'number' ? entryOf(events, here, step) : fieldOf(source, events, here, step);
    if (entry === undefined) break;
    here = entry.value;
    offset = entry.offset;
  }
  return source.slice(0, offset).split('\n').length;
}

/** The event with which a value begins, and the place in the text that shows it. */
interface Entry {
  readonly value: number;
  readonly offset: number;
}

function entryOf(events: readonly Event[], list: number, place: number): Entry | undefined {
  let value = list + 1;
  for (let passed = 0; passed < place; passed += 1) value = after(events, value);
  return { value, offset: startOf(events[value]) };
}

function fieldOf(source: string, events: readonly Event[], record: number, name: string): Entry | undefined {
  let at = record + 1;
  for (let event = events[at]; event?.type === EVENT_ID.SCALAR; event = events[at]) {
    if (getScalarValue(source, event) === name) return { value: at + 1, offset: event.valueStart };
    at = after(events, at + 1);
  }
  return undefined;
}

/** The event after that value and everything in it. */
function after(events: readonly Event[], value: number): number {
  let depth = 0;
  let at = value;
  do {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('start' in event) return event.start;
  return 'valueStart' in event ? event.valueStart : 0;
}
