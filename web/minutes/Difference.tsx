import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { SelectField } from '../design/Field.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { minutesAt } from './places.js';
import { diffQuery } from './queries.js';
import { useReading } from './reading.js';
import type { Version } from './record.js';
import { versionsTexts } from './versions.texts.js';

/** What changed between two versions; which two stands in the address. */
export function Difference({
  versions,
  version,
  against,
}: {
  versions: readonly Version[];
  version: number | undefined;
  against: number | undefined;
}) {
  const texts = useTexts(versionsTexts);
  const navigate = useNavigate();
  const { minutes } = useReading();
  const last = versions[0]?.versionNo ?? 1;
  if (last < 2) return <p className="muted">{texts.onlyOne}</p>;
  const newer = version ?? last;
  const older = against !== undefined && against < newer ? against : newer - 1;
  const choose = (next: { version?: number; against?: number }) =>
    void navigate({
      ...minutesAt(minutes.id, { tab: 'versions', version: newer, against: older, ...next }),
      replace: true,
      resetScroll: false,
    });
  const choices = (from: number, to: number) =>
    versions
      .filter(({ versionNo }) => versionNo >= from && versionNo <= to)
      .map(({ versionNo }) => ({ value: String(versionNo), label: texts.no(versionNo) }));
  return (
    <>
      <div className="form-row minutes-versions">
        <SelectField
          name="version"
          label={texts.newer}
          required
          value={String(newer)}
          onChange={(value) => choose({ version: Number(value), against: undefined })}
          choices={choices(2, last)}
        />
        <SelectField
          name="against"
          label={texts.older}
          required
          value={String(older)}
          onChange={(value) => choose({ against: Number(value) })}
          choices={choices(1, newer - 1)}
        />
      </div>
      <Changes newer={newer} older={older} />
    </>
  );
}

function Changes({ newer, older }: { newer: number; older: number }) {
  const texts = useTexts(versionsTexts);
  const { minutes } = useReading();
  const diff = useQuery(diffQuery(minutes.id, newer, older));
  return (
    <Loaded query={diff} rows={3}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          <ul className="plain minutes-changes">
            {changes.map(({ pointer, sentence, words }) => (
              <li key={pointer}>
                <p className="minutes-subhead">{sentence}</p>
                {words.length > 0 && (
                  <p className="minutes-words">
                    {words.map(({ kind, text }, place) =>
                      kind === 'removed' ? (
                        <del key={place}>
                          <span className="kern-sr-only">{texts.removed} </span>
                          {text}
                        </del>
                      ) : kind === 'added' ? (
                        <ins key={place}>
                          <span className="kern-sr-only">{texts.added} </span>
                          {text}
                        </ins>
                      ) : (
                        <span key={place}>{text}</span>
                      ),
                    )}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
