import { Link, type LinkProps } from '@tanstack/react-router';
import type { Me, Permission } from '../api/me.js';
import { Icon, type IconName } from '../design/Icon.js';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from './shell.texts.js';

interface Place {
  to: LinkProps['to'];
  name: Exclude<keyof typeof shellTexts.de, 'themes' | 'myMenu'>;
  icon: IconName;
  /** Shown to whom this permission reaches anywhere; null: to everybody. */
  permission: Permission | null;
}

const places: readonly Place[] = [
  { to: '/', name: 'today', icon: 'home', permission: null },
  { to: '/meetings', name: 'meetings', icon: 'calendar-today', permission: 'meeting.read' },
  { to: '/action-items', name: 'actionItems', icon: 'checklist', permission: 'actionItem.read' },
  { to: '/minutes', name: 'minutes', icon: 'draft', permission: 'minutes.published' },
  { to: '/steering-groups', name: 'steeringGroups', icon: 'account-circle', permission: 'group.read' },
  { to: '/topics', name: 'topics', icon: 'autorenew', permission: 'topic.read' },
  { to: '/decisions', name: 'decisions', icon: 'check', permission: 'minutes.read' },
  { to: '/organisations', name: 'organisations', icon: 'home', permission: 'organisation.read' },
  { to: '/persons', name: 'persons', icon: 'account-circle', permission: 'person.read' },
  { to: '/mails', name: 'mails', icon: 'mail', permission: 'mail.read' },
  { to: '/reports', name: 'reports', icon: 'info', permission: 'report.read' },
  { to: '/administration', name: 'administration', icon: 'edit', permission: 'account.manage' },
];

/** Entries of the bar at the bottom of a phone; the others stand behind „Mehr“. */
const AT_THE_BOTTOM = 4;

/** Where one can go: at the left from 1024 px on, at the bottom on phones. */
export function Navigation({ me }: { me: Me }) {
  const texts = useTexts(shellTexts);
  const open = places.filter(
    ({ permission }) => permission === null || me.permissions.some((each) => each.permission === permission),
  );
  const entry = ({ to, name, icon }: Place) => (
    <li key={name}>
      <Link to={to} activeOptions={{ exact: to === '/' }} onClick={closeMore}>
        <Icon name={icon} />
        <span>{texts[name]}</span>
      </Link>
    </li>
  );
  const rest = open.slice(AT_THE_BOTTOM);
  return (
    <nav id="navigation" aria-label={texts.navigation} className="navigation">
      <ul className="navigation-first">{open.slice(0, AT_THE_BOTTOM).map(entry)}</ul>
      <button type="button" className="navigation-more" popoverTarget="more">
        <Icon name="dehaze" />
        <span>{texts.more}</span>
      </button>
      <ul className="navigation-rest">{rest.map(entry)}</ul>
      <div id="more" popover="auto" className="menu">
        <ul>{rest.map(entry)}</ul>
      </div>
    </nav>
  );
}

function closeMore(): void {
  document.getElementById('more')?.hidePopover();
}
