import { Markdown } from '../design/Markdown.js';
import { withNames } from './person-names.js';
import { useReading } from './reading.js';

/** Markdown of the minutes, with the names of those of whom it speaks. */
export function MinutesText({ text }: { text: string }) {
  const { nameOf, linked } = useReading();
  return <Markdown text={withNames(text, nameOf, { linked })} />;
}
