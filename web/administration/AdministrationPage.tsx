import './administration.css';
import { Link, Outlet } from '@tanstack/react-router';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { administrationTexts } from './administration.texts.js';
import { OnlyWith } from '../design/OnlyWith.js';

const parts = [
  { name: 'accounts', to: '/administration' },
  { name: 'apiKeys', to: '/administration/api-keys' },
  { name: 'webhooks', to: '/administration/webhooks' },
  { name: 'trail', to: '/administration/audit-events' },
  { name: 'sectors', to: '/administration/sectors' },
  { name: 'ownFields', to: '/administration/own-fields' },
  { name: 'jobs', to: '/administration/jobs' },
  { name: 'alliance', to: '/administration/alliance' },
  // A page of its own, which coordinators have too.
  { name: 'freeDays', to: '/free-days' },
] as const;

/** What the alliance lead alone does; each part has its address. */
export function AdministrationPage() {
  const texts = useTexts(administrationTexts);
  return (
    <OnlyWith permission="account.manage" title={texts.title}>
      <Page title={texts.title}>
        <nav aria-label={texts.parts} className="views no-print">
          <ul>
            {parts.map(({ name, to }) => (
              <li key={name}>
                <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
                  {texts[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Outlet />
      </Page>
    </OnlyWith>
  );
}
