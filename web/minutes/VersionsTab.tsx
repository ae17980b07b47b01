import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { Difference } from './Difference.js';
import { versionsQuery } from './queries.js';
import { useReading } from './reading.js';
import type { Version } from './record.js';
import { Verification } from './Verification.js';
import { versionsTexts } from './versions.texts.js';

/** What was approved when and why, what changed between two, and whether it still is what was approved. */
export function VersionsTab({
  version,
  against,
}: {
  version: number | undefined;
  against: number | undefined;
}) {
  const texts = useTexts(versionsTexts);
  const { minutes } = useReading();
  const versions = useQuery(versionsQuery(minutes.id));
  const [verified, setVerified] = useState<number | null>(null);
  const columns: Column<Version>[] = [
    {
      key: 'version',
      head: texts.version,
      cell: ({ versionNo }) => <span className="minutes-one-line">{texts.no(versionNo)}</span>,
    },
    {
      key: 'approvedAt',
      head: texts.approvedAt,
      cell: ({ createdAt, createdBy }) => (
        <>
          <Moment moment={createdAt} />
          {createdBy !== null && ` ${texts.by} ${createdBy.name}`}
        </>
      ),
    },
    { key: 'reason', head: texts.reason, cell: ({ reason }) => reason ?? texts.first },
    {
      key: 'check',
      head: texts.check,
      cell: ({ versionNo }) => (
        <Button
          small
          aria-label={texts.verifyOne(versionNo)}
          aria-expanded={verified === versionNo}
          onClick={() => setVerified(versionNo)}
        >
          {texts.verify}
        </Button>
      ),
    },
  ];
  return (
    <div className="stack">
      <section aria-labelledby="versions" className="stack">
        <h2 id="versions" className="kern-heading-medium">
          {texts.versions}
        </h2>
        <Loaded query={versions} rows={2}>
          {(found) => <DataTable caption={texts.caption} columns={columns} rows={found} />}
        </Loaded>
        {verified !== null && <Verification key={verified} versionNo={verified} />}
      </section>
      <section aria-labelledby="compare" className="stack">
        <h2 id="compare" className="kern-heading-medium">
          {texts.compare}
        </h2>
        {versions.data !== undefined && (
          <Difference versions={versions.data} version={version} against={against} />
        )}
      </section>
    </div>
  );
}
