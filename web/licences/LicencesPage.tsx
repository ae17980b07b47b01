import './licences.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Filters, FilterText } from '../design/Filters.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Notice, type Notices, readNotices } from './licences.js';
import { licencesTexts } from './licences.texts.js';

/** Everything by others that is delivered with this software, with its licence. */
export function LicencesPage() {
  const texts = useTexts(licencesTexts);
  const notices = useQuery({ queryKey: ['licences'], queryFn: readNotices, staleTime: Infinity });
  return (
    <Page title={texts.title} intro={texts.intro}>
      <Loaded query={notices} rows={12}>
        {(data) => <List notices={data} />}
      </Loaded>
    </Page>
  );
}

function List({ notices }: { notices: Notices }) {
  const texts = useTexts(licencesTexts);
  const [q, setQ] = useState<string>();
  const asked = (q ?? '').toLowerCase();
  const found = notices.packages.filter(({ name, licence }) =>
    `${name} ${licence}`.toLowerCase().includes(asked),
  );
  return (
    <>
      <Filters label={texts.filters}>
        <FilterText label={texts.q} value={q} onChange={setQ} />
      </Filters>
      <p className="muted" role="status">
        {texts.count(found.length)}
      </p>
      {found.length === 0 ? (
        <Empty title={texts.none} />
      ) : (
        <ul className="licences">
          {found.map((notice) => (
            <li key={`${notice.name}@${notice.version}`}>
              <OneNotice notice={notice} all={notices.texts} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OneNotice({ notice, all }: { notice: Notice; all: readonly string[] }) {
  const texts = useTexts(licencesTexts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <strong>{notice.name}</strong> <span className="muted">{notice.version}</span>
        <span className="licence">{notice.licence}</span>
        <span className="muted">{notice.in.map((where) => texts[where]).join(', ')}</span>
      </summary>
      {isOpen && notice.texts.length === 0 && <p className="muted">{texts.noText}</p>}
      {isOpen && notice.texts.map((text) => <pre key={text}>{all[text]}</pre>)}
    </details>
  );
}
