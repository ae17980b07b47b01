import type { Schema } from '../api/client.js';
import { useTexts } from '../texts/texts.js';
import type { TemplateLanguage } from './mail-templates.queries.js';
import { mailTemplatesTexts } from './mail-templates.texts.js';

type Mail = Schema<'MailPreviewResponse'>;

/** The mail that a template makes: as mail programs show it, which run nothing of it, and as plain text. */
export function TemplatePreview({
  mail,
  language,
  isOld,
}: {
  mail: Mail | undefined;
  language: TemplateLanguage;
  /** Something was changed since. */
  isOld: boolean;
}) {
  const texts = useTexts(mailTemplatesTexts);
  return (
    <section aria-labelledby="preview" className="stack template-preview">
      <h2 id="preview" className="kern-heading-small">
        {texts.preview}
      </h2>
      <p className="muted" role="status">
        {isOld ? texts.previewOld : texts.previewDetail}
      </p>
      {mail !== undefined && (
        <>
          <p lang={language}>
            <strong>{mail.subject}</strong>
          </p>
          <div className="mail-page" role="group" aria-label={texts.asMail} lang={language}>
            {mail.parts.map((part, index) => (
              <MailPart key={index} part={part} />
            ))}
          </div>
          <details>
            <summary>{texts.asText}</summary>
            <div className="mail-text" lang={language}>
              {mail.text}
            </div>
          </details>
          <p className="muted">{texts.stop}</p>
        </>
      )}
    </section>
  );
}

/** As its page of HTML has it, which these pages do not take in as it is. Links lead nowhere: they are examples. */
function MailPart({ part: { sort, text, entries } }: { part: Mail['parts'][number] }) {
  if (sort === 'text') return <p>{text}</p>;
  if (sort === 'link')
    return (
      <p>
        <span className="example-link">{text}</span>
      </p>
    );
  const List = sort === 'numbered' ? 'ol' : 'ul';
  return (
    <>
      <h3>{text}</h3>
      {sort === 'facts' ? (
        <p>
          {entries.map(({ name, text: said }) => (
            <span key={name}>
              <strong>{name}:</strong> {said}
            </span>
          ))}
        </p>
      ) : (
        <List>
          {entries.map(({ text: said }, index) => (
            <li key={index}>{said}</li>
          ))}
        </List>
      )}
    </>
  );
}
