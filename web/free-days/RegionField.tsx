import { useMutation, useQueryClient } from '@tanstack/react-query';
import { holidayRegionWords } from '../../src/words/free-day-words.js';
import { allianceQuery, useAlliance } from '../api/alliance.js';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { useMay } from '../api/me.js';
import { SelectField } from '../design/Field.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { freeDaysTexts } from './free-days.texts.js';

type Region = Schema<'AllianceResponse'>['holidayRegion'];

/** Whose public holidays count: said to everybody here, changed at once by the alliance lead, with the way back. */
export function RegionField() {
  const texts = useTexts(freeDaysTexts);
  const word = useWord();
  const client = useQueryClient();
  const may = useMay();
  const alliance = useAlliance();
  const nameOf = (region: Region) => (region == null ? texts.noRegion : word(holidayRegionWords, region));
  const change = useMutation({
    mutationFn: async ({ holidayRegion }: { holidayRegion: Region; before: Region }) => {
      // What the shell knows may be an hour old.
      const now = await client.fetchQuery({ ...allianceQuery, staleTime: 0 });
      return answer(
        api.PATCH('/api/v1/alliance', { params: { header: ifMatch(now) }, body: { holidayRegion } }),
      );
    },
    onSuccess: async (saved, { holidayRegion, before }) => {
      client.setQueryData(allianceQuery.queryKey, saved);
      await client.invalidateQueries({ queryKey: ['free-days'] });
      notify(holidayRegion == null ? texts.regionNone : texts.regionSaved(nameOf(holidayRegion)), () =>
        change.mutate({ holidayRegion: before, before: holidayRegion }),
      );
    },
  });
  if (alliance === undefined) return null;
  const { holidayRegion } = alliance;
  if (!may.everywhere('alliance.write'))
    return (
      <p>
        {texts.region}: {nameOf(holidayRegion)}
      </p>
    );
  return (
    <div className="narrow">
      {change.error !== null && <Problem error={change.error} />}
      <SelectField
        name="holidayRegion"
        label={texts.region}
        required
        value={holidayRegion ?? ''}
        none={texts.noRegion}
        choices={Object.keys(holidayRegionWords).map((value) => ({
          value,
          label: word(holidayRegionWords, value),
        }))}
        onChange={(value) =>
          change.mutate({ holidayRegion: value === '' ? null : (value as Region), before: holidayRegion })
        }
      />
    </div>
  );
}
