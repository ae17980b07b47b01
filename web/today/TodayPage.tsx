import { useQuery } from '@tanstack/react-query';
import { useMe } from '../api/me.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { ForStaff } from './ForStaff.js';
import { MyMeetings } from './MyMeetings.js';
import { MyMinutes } from './MyMinutes.js';
import { MyNextSteps } from './MyNextSteps.js';
import { MyTasks } from './MyTasks.js';
import './today.css';
import { todayQuery } from './today.query.js';
import { todayTexts } from './today.texts.js';

/** What I owe, what comes, what waits for me; for whoever reads reports also what needs them. */
export function TodayPage() {
  const texts = useTexts(todayTexts);
  const days = useDays();
  const me = useMe();
  const today = useQuery(todayQuery);
  const name = me.person === null ? null : me.person.name;
  return (
    <Page
      title={texts.title}
      intro={name === null ? days.day(days.today()) : texts.intro(name, days.day(days.today()))}
    >
      <Loaded query={today} rows={10}>
        {(waiting) => (
          <div className="columns">
            <div className="stack">
              <MyTasks tasks={waiting.actionItems} />
              {waiting.nextSteps && <MyNextSteps steps={waiting.nextSteps} />}
              <MyMinutes {...waiting} />
            </div>
            <div className="stack">
              <MyMeetings meetings={waiting.meetings} />
              <ForStaff {...waiting} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
