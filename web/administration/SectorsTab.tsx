import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { notify } from '../design/Notices.js';
import { Empty, Loaded, Problem } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { AddSector, RenameSector } from './SectorDialogs.js';
import { patchSector, readSector, type Sector, sectorsQuery } from './sectors.queries.js';
import { sectorsTexts } from './sectors.texts.js';

/** What organisations belong to: added, renamed, and taken out of use. */
export function SectorsTab() {
  const texts = useTexts(sectorsTexts);
  const sectors = useQuery(sectorsQuery);
  const [open, setOpen] = useState<Sector | 'new' | null>(null);
  const { retire, error } = useRetire();
  const columns = useColumns(setOpen, retire);
  return (
    <section aria-label={texts.caption}>
      <div className="section-head">
        <p className="muted">{texts.intro}</p>
        <Button look="primary" icon="add" onClick={() => setOpen('new')}>
          {texts.add}
        </Button>
      </div>
      {error !== null && <Problem error={error} />}
      <Loaded query={sectors} rows={7}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title={texts.none} />
          ) : (
            <DataTable caption={texts.caption} columns={columns} rows={data} />
          )
        }
      </Loaded>
      {open === 'new' && <AddSector onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <RenameSector sector={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** Done at once, with the way back. */
function useRetire() {
  const texts = useTexts(sectorsTexts);
  const local = useLocalName();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ id, retired }: { id: string; retired: boolean }) =>
      patchSector(await readSector(id), { retired }),
    onSuccess: async (sector) => {
      await client.invalidateQueries({ queryKey: sectorsQuery.queryKey });
      const { id } = sector;
      const name = local(sector.name);
      const isRetired = sector.retiredAt !== null;
      notify(isRetired ? texts.isRetired(name) : texts.isBack(name), () =>
        change.mutate({ id, retired: !isRetired }),
      );
    },
  });
  return {
    retire: ({ id, retiredAt }: Sector) => change.mutate({ id, retired: retiredAt === null }),
    error: change.error,
  };
}

function useColumns(rename: (sector: Sector) => void, retire: (sector: Sector) => void): Column<Sector>[] {
  const texts = useTexts(sectorsTexts);
  const local = useLocalName();
  return [
    { key: 'de', head: texts.german, cell: ({ name }) => <span lang="de">{name.de}</span> },
    { key: 'en', head: texts.english, cell: ({ name }) => <span lang="en">{name.en}</span> },
    { key: 'code', head: texts.code, cell: ({ code }) => <code>{code}</code> },
    {
      key: 'state',
      head: texts.state,
      cell: ({ retiredAt }) =>
        retiredAt === null ? <Status mood="success">{texts.inUse}</Status> : <Status>{texts.retired}</Status>,
    },
    {
      key: 'change',
      head: '',
      cell: (sector) => {
        const name = local(sector.name);
        const isRetired = sector.retiredAt !== null;
        return (
          <div className="row">
            <Button small look="tertiary" aria-label={texts.renameOf(name)} onClick={() => rename(sector)}>
              {texts.rename}
            </Button>
            <Button
              small
              look="tertiary"
              aria-label={isRetired ? texts.takeBackOf(name) : texts.retireOf(name)}
              onClick={() => retire(sector)}
            >
              {isRetired ? texts.takeBack : texts.retire}
            </Button>
          </div>
        );
      },
    },
  ];
}
