import { useEffect, useRef } from 'react';
import { placeholderSortWords } from '../../src/words/mail-template-words.js';
import { useFaults } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { inserted } from './insertion.js';
import type { Placeholder, TemplateDraft, TemplateLanguage } from './mail-templates.queries.js';
import { mailTemplatesTexts } from './mail-templates.texts.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What may stand in braces: a press puts it where one last wrote. */
export function Placeholders({
  all,
  language,
  draft,
  set,
}: {
  all: readonly Placeholder[];
  language: TemplateLanguage;
  draft: TemplateDraft;
  set: (field: keyof TemplateDraft, value: string) => void;
}) {
  const texts = useTexts(mailTemplatesTexts);
  const word = useWord();
  const local = useLocalName();
  const insert = useInsertion(draft, set);
  return (
    <section aria-labelledby="placeholders" className="placeholders">
      <h2 id="placeholders" className="kern-heading-small">
        {texts.placeholders}
      </h2>
      <p className="muted">{texts.placeholdersHelp}</p>
      <ul>
        {all.map((one) => (
          <li key={one.word}>
            <button type="button" className="placeholder" lang={language} onClick={() => insert(one)}>
              {one.word}
            </button>
            {one.isRequired && <span className="muted">{texts.required}</span>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{texts.meanings}</summary>
        <dl>
          {all.map((one) => (
            <div key={one.word}>
              <dt lang={language}>{one.word}</dt>
              <dd>
                {local(one.meaning)} <span className="muted">({word(placeholderSortWords, one.sort)})</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function useInsertion(draft: TemplateDraft, set: (field: keyof TemplateDraft, value: string) => void) {
  const faults = useFaults();
  const ids = { subject: faults.idOf('subject'), text: faults.idOf('text') };
  const last = useRef<keyof TemplateDraft>('text');
  const { subject } = ids;
  const { text } = ids;
  useEffect(() => {
    const listen = ({ target }: FocusEvent) => {
      const { id } = target as HTMLElement;
      if (id === subject) last.current = 'subject';
      if (id === text) last.current = 'text';
    };
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, [subject, text]);
  return ({ word, sort }: Placeholder) => {
    // Only values stand in a subject.
    const field = sort === 'value' ? last.current : 'text';
    const control = document.getElementById(ids[field]) as Control;
    const { selectionStart, selectionEnd } = control;
    const value = draft[field];
    const made = inserted(
      value,
      selectionStart ?? value.length,
      selectionEnd ?? value.length,
      word,
      sort === 'block',
    );
    set(field, made.value);
    // Once it stands there.
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(made.cursor, made.cursor);
    });
  };
}
