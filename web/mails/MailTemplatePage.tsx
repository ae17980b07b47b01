import '../design/records.css';
import './mail-templates.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { letterWords } from '../../src/words/mail-template-words.js';
import { atStart } from '../../src/words/word.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { mailTemplateQuery } from './mail-templates.queries.js';
import { mailTemplatesTexts } from './mail-templates.texts.js';
import { mailsTexts } from './mails.texts.js';
import { TemplateForm } from './TemplateForm.js';
import { TemplateStatus } from './TemplateStatus.js';

const route = getRouteApi('/shell/mail-templates/$code');

/** One letter: what its mails say, in one language after the other. */
export function MailTemplatePage() {
  const texts = useTexts(mailTemplatesTexts);
  return (
    <OnlyWith permission="mailTemplate.read" title={texts.title}>
      <Template />
    </OnlyWith>
  );
}

function Template() {
  const texts = useTexts(mailTemplatesTexts);
  const mails = useTexts(mailsTexts);
  const word = useWord();
  const { code } = route.useParams();
  const { language = 'de' } = route.useSearch();
  const query = useQuery(mailTemplateQuery(code, language));
  /** Raised where the form begins anew with what counts now. */
  const [round, setRound] = useState(0);
  const crumbs = [
    { label: mails.title, to: { to: '/mails' } as const },
    { label: texts.toList, to: { to: '/mail-templates' } as const },
  ];
  const of = (search: { language?: 'en' }) =>
    ({ to: '/mail-templates/$code', params: { code }, search }) as const;
  return (
    <LoadedPage query={query} title={texts.title} crumbs={crumbs}>
      {(template) => (
        <Page
          title={atStart(word(letterWords, code))}
          crumbs={crumbs}
          intro={<TemplateStatus state={template.state} />}
        >
          <div className="stack">
            <Views
              label={texts.language}
              views={[
                { label: texts.german, to: of({}) },
                { label: texts.english, to: of({ language: 'en' }) },
              ]}
            />
            <TemplateForm
              key={`${code} ${language} ${round}`}
              template={template}
              language={language}
              onReplaced={() => setRound((now) => now + 1)}
            />
          </div>
        </Page>
      )}
    </LoadedPage>
  );
}
