import { Day } from '../design/Day.js';
import { HistoryOf } from '../design/HistoryOf.js';
import { PathLink } from '../design/PathLink.js';
import { useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { topicEntryKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { historyPage, type TopicEntry } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';

/** Where it came up, the agendas it stood on, and its way from group to group; the latest first. */
export function TopicHistory({ id }: { id: string }) {
  const texts = useTexts(topicTexts);
  const list = useList<TopicEntry>(['topics', id, 'history'], (cursor) => historyPage(id, cursor));
  return (
    <HistoryOf title={texts.history} list={list}>
      {(entry) => <One entry={entry} />}
    </HistoryOf>
  );
}

function One({ entry }: { entry: TopicEntry }) {
  const texts = useTexts(topicTexts);
  const word = useWord();
  const localName = useLocalName();
  const group = localName(entry.steeringGroup.name);
  return (
    <>
      <p className="muted">
        <Day day={entry.day} /> ·{' '}
        {entry.fromSteeringGroup === undefined
          ? group
          : texts.fromTo(localName(entry.fromSteeringGroup.name), group)}
      </p>
      <p>
        {atStart(word(topicEntryKindWords, entry.kind))}
        {entry.meeting !== undefined && (
          <>
            : <PathLink path={`/meetings/${entry.meeting.id}`}>{entry.meeting.title}</PathLink>
          </>
        )}
        {entry.transferredBy != null && ` ${texts.by(entry.transferredBy)}`}
      </p>
      <p className="muted">
        {[
          entry.isCarriedOver && texts.carriedOver,
          entry.wasDiscussed !== undefined && (entry.wasDiscussed ? texts.discussed : texts.notDiscussed),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {entry.reason != null && <p className="topic-description">{entry.reason}</p>}
    </>
  );
}
