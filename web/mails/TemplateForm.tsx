import { useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queries } from '../api/queries.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { EditForm } from '../design/EditForm.js';
import { TextArea, TextField } from '../design/Field.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import {
  mailPreviewQuery,
  type MailTemplate,
  mailTemplateQuery,
  putTemplate,
  removeTemplate,
  type TemplateDraft,
  type TemplateLanguage,
} from './mail-templates.queries.js';
import { mailTemplatesTexts } from './mail-templates.texts.js';
import { Placeholders } from './Placeholders.js';
import { TemplatePreview } from './TemplatePreview.js';

const draftOf = ({ subject, text }: TemplateDraft): TemplateDraft => ({ subject, text });

/** Subject and text of a letter in one language, with what they make beside them. */
export function TemplateForm({
  template,
  language,
  onReplaced,
}: {
  template: MailTemplate;
  language: TemplateLanguage;
  /** What counts is another one now, not by this form. */
  onReplaced: () => void;
}) {
  const texts = useTexts(mailTemplatesTexts);
  const { code } = template;
  const edit = useTemplateEdit(template, language);
  const [shown, setShown] = useState(() => draftOf(template));
  const preview = useQuery(mailPreviewQuery(code, language, shown));
  const isOld = shown.subject !== edit.draft.subject || shown.text !== edit.draft.text;
  // What was wrong with what was looked at is told until it is changed.
  const error: unknown = edit.error ?? (isOld ? null : preview.error);
  return (
    <div className="mail-template">
      <div className="stack">
        {template.state === 'outdated' && (
          <Alert mood="warning" title={texts.outdated}>
            <p>{texts.outdatedDetail}</p>
          </Alert>
        )}
        <EditForm
          edit={{ ...edit, error }}
          label={texts.form}
          names={{ subject: texts.subject, text: texts.text }}
          onCancel={onReplaced}
        >
          <TextField
            name="subject"
            label={texts.subject}
            required
            maxLength={200}
            value={edit.draft.subject}
            onChange={(value) => edit.set('subject', value)}
          />
          <TextArea
            name="text"
            label={texts.text}
            help={texts.textHelp}
            required
            rows={18}
            maxLength={5000}
            value={edit.draft.text}
            onChange={(value) => edit.set('text', value)}
          />
          <div className="row">
            <Button icon="visibility" busy={preview.isFetching} onClick={() => setShown(edit.draft)}>
              {texts.look}
            </Button>
          </div>
          <Placeholders all={template.placeholders} language={language} draft={edit.draft} set={edit.set} />
        </EditForm>
        <Default template={template} language={language} onReplaced={onReplaced} />
      </div>
      <TemplatePreview mail={preview.data} language={language} isOld={isOld} />
    </div>
  );
}

function useTemplateEdit(template: MailTemplate, language: TemplateLanguage) {
  const texts = useTexts(mailTemplatesTexts);
  const client = useQueryClient();
  const { code } = template;
  const query = mailTemplateQuery(code, language);
  /** A template is sent whole: with what it says now where that was not changed here. */
  const base = useRef(template);
  return useEdit<MailTemplate, TemplateDraft>({
    record: template,
    draftOf,
    save: (changes, version) =>
      putTemplate(code, language, version, { ...draftOf(base.current), ...changes }),
    reload: async () => {
      base.current = await queries.fetchQuery({ ...query, staleTime: 0 });
      return base.current;
    },
    onSaved: (saved) => {
      base.current = saved;
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: ['mail-templates', 'list'] });
      notify(texts.saved);
    },
  });
}

/** What the program comes with, and the way back to it, which can be taken back. */
function Default({
  template,
  language,
  onReplaced,
}: {
  template: MailTemplate;
  language: TemplateLanguage;
  onReplaced: () => void;
}) {
  const texts = useTexts(mailTemplatesTexts);
  const client = useQueryClient();
  const { code, version, state, defaultSubject, defaultText } = template;
  const query = mailTemplateQuery(code, language);
  const readAgain = async () => {
    await client.invalidateQueries({ queryKey: ['mail-templates'] });
    onReplaced();
  };
  const undo = useMutation({
    mutationFn: async (before: TemplateDraft) => {
      const now = await client.fetchQuery({ ...query, staleTime: 0 });
      return putTemplate(code, language, now.version, before);
    },
    onSuccess: readAgain,
  });
  const reset = useMutation({
    mutationFn: (_: TemplateDraft) => removeTemplate(code, language, version),
    onSuccess: async (_, before) => {
      await readAgain();
      notify(texts.isReset, () => undo.mutate(before));
    },
    // Somebody else was faster, perhaps: what is pressed next is about how it is now.
    onError: () => client.invalidateQueries({ queryKey: query.queryKey }),
  });
  const error = reset.error ?? undo.error;
  if (state === 'default' && error === null) return null;
  return (
    <details className="template-default">
      <summary>{texts.default}</summary>
      <div className="stack">
        {error !== null && <Problem error={error} />}
        <p className="muted">{texts.defaultDetail}</p>
        <div className="mail-text" lang={language}>
          <strong>{defaultSubject}</strong>
          {`\n\n${defaultText}`}
        </div>
        <div className="row">
          <Button
            busy={reset.isPending}
            onClick={() => {
              if (!reset.isPending) reset.mutate(draftOf(template));
            }}
          >
            {texts.reset}
          </Button>
        </div>
      </div>
    </details>
  );
}
