import { useState } from 'react';
import { flushSync } from 'react-dom';
import { agendaItemKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { EditTemplate } from './EditTemplate.js';
import type { Group } from './queries.js';
import { templateTexts } from './template.texts.js';

const EDIT = 'edit-template';

/** With what the agendas of the group begin; who may, changes it in its place. */
export function AgendaTemplate({ group }: { group: Group }) {
  const texts = useTexts(templateTexts);
  const [isEdited, setEdited] = useState(false);
  // Nobody but whoever reads the group whole is told more than its name.
  if (group.agendaTemplate === undefined) return null;
  const close = () => {
    flushSync(() => setEdited(false));
    document.getElementById(EDIT)?.focus();
  };
  return (
    <section className="stack" aria-labelledby="template">
      <div className="section-head">
        <h2 id="template" className="kern-heading-medium">
          {texts.template}
        </h2>
        {!isEdited && group.changeable?.includes('agendaTemplate') && (
          <Button id={EDIT} icon="edit" onClick={() => setEdited(true)}>
            {texts.edit}
          </Button>
        )}
      </div>
      {isEdited ? <EditTemplate group={group} onDone={close} /> : <Items items={group.agendaTemplate} />}
    </section>
  );
}

function Items({ items }: { items: NonNullable<Group['agendaTemplate']> | null }) {
  const texts = useTexts(templateTexts);
  const word = useWord();
  if (items === null) return <p className="kern-body">{texts.builtIn}</p>;
  if (items.length === 0) return <p className="kern-body">{texts.nothing}</p>;
  return (
    <ol className="template">
      {items.map(({ title, kind, durationMinutes }) => (
        <li key={`${kind} ${title}`}>
          {title}
          <span className="muted">
            {[
              atStart(word(agendaItemKindWords, kind)),
              typeof durationMinutes === 'number' ? texts.minutesLong(durationMinutes) : null,
            ]
              .filter((each) => each !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
