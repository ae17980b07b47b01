import './mail-wishes.css';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { mailWishesTexts } from './mail-wishes.texts.js';
import { type Wishes, WishesForm } from './WishesForm.js';

const myWishesQuery = queryOptions({
  queryKey: ['my mail wishes'],
  queryFn: (): Promise<Wishes> => answer(api.GET('/api/v1/me/mail-wishes')),
});

/** Which mails one wants, and when one is away. */
export function MyMailsPage() {
  const texts = useTexts(mailWishesTexts);
  const client = useQueryClient();
  const save = async (wishes: Wishes) => {
    client.setQueryData(
      myWishesQuery.queryKey,
      await answer(api.PUT('/api/v1/me/mail-wishes', { body: wishes })),
    );
  };
  return (
    <Page title={texts.title} intro={texts.intro}>
      <div className="mail-wishes">
        <Loaded query={useQuery(myWishesQuery)} rows={6}>
          {(wishes) => <WishesForm wishes={wishes} save={save} />}
        </Loaded>
      </div>
    </Page>
  );
}
