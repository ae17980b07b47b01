import './calendars.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { SelectField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { useMakeFeed } from './calendars.queries.js';
import { calendarsTexts } from './calendars.texts.js';
import { FeedTable } from './FeedTable.js';
import { NewAddress } from './NewAddress.js';
import { useFeedName } from './useFeedName.js';

const route = getRouteApi('/shell/calendars');

/** Calendars that one's calendar programs subscribe to: made, in use, revoked. */
export function CalendarsPage() {
  const texts = useTexts(calendarsTexts);
  return (
    <Page title={texts.title} intro={texts.intro}>
      <div className="calendars">
        <NewFeed />
        <section>
          <h2 className="kern-heading-medium">{texts.mine}</h2>
          <FeedTable />
        </section>
      </div>
    </Page>
  );
}

/** What there is to choose from: one's own dates, all that one may read, and each group whose meetings one reads. */
function NewFeed() {
  const texts = useTexts(calendarsTexts);
  const may = useMay();
  const nameOf = useFeedName();
  const { group: slug } = route.useSearch();
  const groups = (useQuery(groupsQuery).data ?? []).filter(({ id }) => may.inGroup('meeting.read', id));
  const asked = groups.find((group) => group.slug === slug)?.id;
  const [chosen, setChosen] = useState<string>();
  const what = chosen ?? asked ?? 'mine';
  const make = useMakeFeed();
  return (
    <>
      <Form
        label={texts.make}
        error={make.error}
        onSubmit={() =>
          make.mutate(
            what === 'mine' || what === 'all' ? { kind: what } : { kind: 'group', steeringGroupId: what },
          )
        }
      >
        <div className="narrow">
          <SelectField
            name="kind"
            label={texts.what}
            help={texts.whatHelp}
            required
            choices={[
              ...(['mine', 'all'] as const).map((kind) => ({
                value: kind,
                label: nameOf({ kind, steeringGroup: null }),
              })),
              ...groups.map((group) => ({
                value: group.id,
                label: nameOf({ kind: 'group', steeringGroup: group }),
              })),
            ]}
            value={what}
            onChange={setChosen}
          />
        </div>
        <div className="row">
          <Button type="submit" look="primary" icon="add" busy={make.isPending}>
            {texts.make}
          </Button>
        </div>
      </Form>
      {make.data !== undefined && <NewAddress address={make.data.address} onClose={() => make.reset()} />}
    </>
  );
}
