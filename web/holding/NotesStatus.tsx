import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { session } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Icon } from '../design/Icon.js';
import { announce } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Choice, clashesIn } from './notes-merge.js';
import type { NotesSaver, NotesState } from './notes-saver.js';
import { notesTexts } from './notes.texts.js';

/** What of the notes is saved, in words that stand still: „Gespeichert 14:32“. */
export function NotesStatus({ saver }: { saver: NotesSaver }) {
  const texts = useTexts(notesTexts);
  const days = useDays();
  const problem = useProblemText();
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  const isOver = useSyncExternalStore(session.subscribe, () => session.state) === 'over';
  const { saving, savedAt, error, isKept } = state;
  // Said aloud only where something is to be known; „Gespeichert“ with every pause would be noise.
  const isOffline = saving === 'offline';
  const isRefused = saving === 'refused';
  useEffect(() => {
    if (isOffline) announce(isKept ? texts.offline : texts.offlineUnkept);
  }, [isOffline, isKept, texts]);
  const words: Record<NotesState['saving'], string> = {
    idle: '',
    typing: texts.typing,
    saving: texts.saving,
    saved: savedAt === null ? '' : texts.saved(days.time(savedAt.toISOString())),
    offline: isKept ? texts.offline : texts.offlineUnkept,
    conflict: '',
    refused: '',
  };
  return (
    <>
      <p className="notes-status" data-saving={isOver && saving === 'saving' ? 'offline' : saving}>
        {saving === 'saved' && <Icon name="check" />}
        {isOffline && <Icon name="warning" />}
        <span>{isOver && saving !== 'saved' && saving !== 'idle' ? texts.waiting : words[saving]}</span>
      </p>
      {isRefused && (
        <Alert mood="danger" title={`${texts.refused} ${problem(error).title}`}>
          <p>{problem(error).detail}</p>
          <Button icon="autorenew" onClick={() => saver.flush()}>
            {texts.again}
          </Button>
        </Alert>
      )}
      {state.pieces !== null && (
        // Another clash, another form: choices belong to lines.
        <ChooseLines
          key={JSON.stringify(clashesIn(state.pieces).map(({ theirs }) => theirs))}
          saver={saver}
          state={state}
        />
      )}
    </>
  );
}

/** Lines that two changed: both are shown, one chooses, nothing is lost. */
function ChooseLines({ saver, state }: { saver: NotesSaver; state: NotesState }) {
  const texts = useTexts(notesTexts);
  const id = useId();
  const clashes = clashesIn(state.pieces ?? []);
  const [choices, setChoices] = useState<readonly Choice[]>(() => clashes.map(() => 'both'));
  const isDraft = state.against === 'draft';
  const names: Record<Choice, string> = {
    mine: isDraft ? texts.draft : texts.mine,
    theirs: isDraft ? texts.now : texts.theirs,
    both: texts.both,
  };
  return (
    <Alert mood="warning" title={isDraft ? texts.clashDraft : texts.clash}>
      <p>{texts.clashDetail}</p>
      {clashes.map((clash, place) => (
        <fieldset key={place} className="clash">
          <legend className="kern-sr-only">{clash.base.join(' ')}</legend>
          {(['mine', 'theirs', 'both'] as const).map((choice) => (
            <label key={choice} className="clash-choice">
              <input
                type="radio"
                name={`${id}-${place}`}
                checked={choices[place] === choice}
                onChange={() => setChoices(choices.map((each, other) => (other === place ? choice : each)))}
              />
              <span>
                <strong>{names[choice]}</strong>
                {choice !== 'both' && (
                  <span className="clash-lines">{clash[choice].join('\n') || texts.deleted}</span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button
        look="primary"
        onClick={() => {
          saver.choose(choices);
          document.getElementById('notes')?.focus();
        }}
      >
        {texts.settle}
      </Button>
    </Alert>
  );
}
