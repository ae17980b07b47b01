import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../api/alliance.js';
import { session } from '../api/client.js';
import type { Me } from '../api/me.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { drafts } from '../design/drafts.js';
import { Icon } from '../design/Icon.js';
import { showKeys } from '../design/keys.js';
import { applyTheme, chosenTheme, themes } from '../design/theme.js';
import { language, languages } from '../texts/language.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { SearchForm } from './SearchForm.js';
import { searchTexts } from './search.texts.js';
import { shellTexts } from './shell.texts.js';

const names = { de: 'Deutsch', en: 'English' } as const;

/** The alliance's name, the search, and the menu of who is signed in. */
export function TopBar({ me }: { me: Me | undefined }) {
  const alliance = useAlliance();
  const search = useTexts(searchTexts);
  return (
    <header className="top-bar">
      <Link to="/" className="top-bar-name">
        {alliance?.name ?? ''}
      </Link>
      {me !== undefined && (
        <>
          <SearchForm place="bar" />
          <Link to="/search" className="search-link" aria-label={search.search}>
            <Icon name="search" />
          </Link>
          <OwnMenu me={me} />
        </>
      )}
    </header>
  );
}

function OwnMenu({ me }: { me: Me }) {
  const texts = useTexts(shellTexts);
  const now = useLanguage();
  const navigate = useNavigate();
  const [theme, setTheme] = useState(chosenTheme);
  const [asks, setAsks] = useState(false);
  const name = me.person?.name ?? me.account.email;
  const signOut = async () => {
    drafts.forgetAll();
    // First away: signing in again shall not lead back to where somebody else was.
    await navigate({ to: '/sign-in' });
    await session.signOut();
  };
  return (
    <>
      <button type="button" className="own-menu" popoverTarget="own-menu" aria-label={texts.myMenu(name)}>
        <Icon name="account-circle" />
        <span className="own-name">{name}</span>
      </button>
      <div id="own-menu" popover="auto" className="menu">
        <p className="kern-title">{name}</p>
        <fieldset>
          <legend className="kern-label">{texts.language}</legend>
          {languages.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="language"
                checked={now === each}
                onChange={() => language.set(each, true)}
              />
              <span lang={each}>{names[each]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="kern-label">{texts.theme}</legend>
          {themes.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="theme"
                checked={theme === each}
                onChange={() => {
                  applyTheme(each);
                  setTheme(each);
                }}
              />
              <span>{texts.themes[each]}</span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="kern-link menu-button"
          onClick={() => {
            closeMenu();
            showKeys();
          }}
        >
          {texts.keys}
        </button>
        <Link to="/calendars" className="kern-link" onClick={closeMenu}>
          {texts.calendars}
        </Link>
        <Link to="/my-mails" className="kern-link" onClick={closeMenu}>
          {texts.myMails}
        </Link>
        <Link to="/my-password" className="kern-link" onClick={closeMenu}>
          {texts.changePassword}
        </Link>
        <Link to="/licences" className="kern-link" onClick={closeMenu}>
          {texts.licences}
        </Link>
        <Button
          icon="logout"
          onClick={() => {
            closeMenu();
            if (drafts.areThere()) setAsks(true);
            else void signOut();
          }}
        >
          {texts.signOut}
        </Button>
      </div>
      {asks && (
        <Dialog
          title={texts.signOut}
          onClose={() => setAsks(false)}
          footer={
            <>
              <Button onClick={() => void signOut()}>{texts.signOutAnyway}</Button>
              <Button look="primary" onClick={() => setAsks(false)}>
                {texts.stay}
              </Button>
            </>
          }
        >
          <p className="kern-body">{texts.signOutUnsaved}</p>
        </Dialog>
      )}
    </>
  );
}

function closeMenu(): void {
  document.getElementById('own-menu')?.hidePopover();
}
