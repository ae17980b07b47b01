import './mail-wishes.css';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { answer, BY_LINK, linkApi } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Notices } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { mailWishesTexts } from './mail-wishes.texts.js';
import { WishesForm } from './WishesForm.js';

/** As MyMailsPage, for who has a mail with a link; its secret stands behind `#`, which browsers send to no server. */
export function WishesByLinkPage() {
  const texts = useTexts(mailWishesTexts);
  const link = useLocation({ select: ({ hash }) => hash });
  const wishes = useQuery({
    queryKey: [BY_LINK, 'mail wishes by link', link],
    queryFn: async () => await answer(linkApi.POST('/api/v1/mail-wishes/reading', { body: { link } })),
    enabled: link !== '',
    retry: false,
  });
  return (
    <main id="content" className="mail-guest">
      <Page title={texts.title} intro={texts.intro}>
        {link === '' ? (
          <Alert mood="warning" title={texts.noLink}>
            {texts.noLinkDetail}
          </Alert>
        ) : (
          <Loaded query={wishes} rows={6}>
            {(found) => (
              <WishesForm
                wishes={found}
                save={(body) =>
                  answer(linkApi.POST('/api/v1/mail-wishes/changes', { body: { link, ...body } }))
                }
              />
            )}
          </Loaded>
        )}
      </Page>
      <Notices />
    </main>
  );
}
