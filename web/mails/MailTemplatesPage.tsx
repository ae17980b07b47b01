import '../design/lists.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { letterSubjectWords, letterWords } from '../../src/words/mail-template-words.js';
import { atStart } from '../../src/words/word.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { type MailTemplateRow, mailTemplatesQuery } from './mail-templates.queries.js';
import { mailTemplatesTexts } from './mail-templates.texts.js';
import { mailsTexts } from './mails.texts.js';
import { TemplateStatus } from './TemplateStatus.js';

/** A letter in both languages. */
interface Row {
  id: string;
  de: MailTemplateRow;
  en: MailTemplateRow;
}

/** What the mails are made of, letter by letter. */
export function MailTemplatesPage() {
  const texts = useTexts(mailTemplatesTexts);
  const mails = useTexts(mailsTexts);
  return (
    <OnlyWith permission="mailTemplate.read" title={texts.title}>
      <Page
        title={texts.title}
        crumbs={[{ label: mails.title, to: { to: '/mails' } }]}
        intro={<p>{texts.intro}</p>}
      >
        <AllLetters />
      </Page>
    </OnlyWith>
  );
}

function AllLetters() {
  const query = useQuery(mailTemplatesQuery);
  return (
    <Loaded query={query} rows={12}>
      {({ data }) => (
        <div className="stack">
          {Object.keys(letterSubjectWords).map((about) => (
            <Letters key={about} about={about} all={data} />
          ))}
        </div>
      )}
    </Loaded>
  );
}

function Letters({ about, all }: { about: string; all: readonly MailTemplateRow[] }) {
  const word = useWord();
  const columns = useColumns();
  const heading = atStart(word(letterSubjectWords, about));
  const rows = all
    .filter((one) => one.about === about && one.language === 'de')
    .flatMap((de): Row[] => {
      const en = all.find(({ code, language }) => code === de.code && language === 'en');
      return en === undefined ? [] : [{ id: de.code, de, en }];
    });
  return (
    <section aria-labelledby={`letters-${about}`}>
      <h2 id={`letters-${about}`} className="kern-heading-small">
        {heading}
      </h2>
      <DataTable caption={heading} columns={columns} rows={rows} />
    </section>
  );
}

function useColumns(): Column<Row>[] {
  const texts = useTexts(mailTemplatesTexts);
  const word = useWord();
  return [
    {
      key: 'letter',
      head: texts.letter,
      cell: ({ id }) => (
        <Link to="/mail-templates/$code" params={{ code: id }} className="kern-link">
          {atStart(word(letterWords, id))}
        </Link>
      ),
    },
    { key: 'de', head: texts.german, cell: ({ de }) => <TemplateStatus state={de.state} /> },
    { key: 'en', head: texts.english, cell: ({ en }) => <TemplateStatus state={en.state} /> },
    {
      key: 'changedAt',
      head: texts.changedAt,
      cell: ({ de, en }) => {
        const last = [de.changedAt, en.changedAt]
          .filter((moment) => moment !== null)
          .sort()
          .at(-1);
        return last === undefined ? <span className="muted">{texts.never}</span> : <Moment moment={last} />;
      },
    },
  ];
}
