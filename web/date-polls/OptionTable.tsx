import { useState } from 'react';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import type { Days } from '../design/days.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { bestOf, type Option } from './best.js';
import { ChooseDialog } from './ChooseDialog.js';
import type { DatePoll } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';

/** The dates with how many they suit; for who may choose, a button at each. */
export function OptionTable({ poll, days }: { poll: DatePoll; days: Days }) {
  const texts = useTexts(datePollsTexts);
  const [choosing, setChoosing] = useState<Option | null>(null);
  const best = bestOf(poll.options);
  const when = ({ plannedStart, plannedEnd }: Option) => days.span(plannedStart, plannedEnd);
  const columns: Column<Option>[] = [
    {
      key: 'when',
      head: texts.when,
      cell: (option) => (
        <span className="date-when">
          {when(option)}
          {option.id === poll.chosenOptionId ? (
            <Status mood="success">{texts.chosen}</Status>
          ) : (
            poll.state === 'open' && best.has(option.id) && <Status mood="success">{texts.best}</Status>
          )}
        </span>
      ),
    },
    { key: 'yes', head: texts.yes, numeric: true, cell: ({ yes }) => yes },
    { key: 'ifNeedBe', head: texts.ifNeedBe, numeric: true, cell: ({ ifNeedBe }) => ifNeedBe },
    { key: 'no', head: texts.no, numeric: true, cell: ({ no }) => no },
  ];
  if (poll.openSteps.includes('choice'))
    columns.push({
      key: 'choose',
      head: '',
      cell: (option) => (
        <Button small aria-label={texts.chooseOf(when(option))} onClick={() => setChoosing(option)}>
          {texts.choose}
        </Button>
      ),
    });
  return (
    <>
      <DataTable caption={texts.datesCaption} columns={columns} rows={poll.options} />
      {choosing !== null && (
        <ChooseDialog poll={poll} option={choosing} when={when(choosing)} onClose={() => setChoosing(null)} />
      )}
    </>
  );
}
