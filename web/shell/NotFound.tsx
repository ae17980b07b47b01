import { ButtonLink } from '../design/Button.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from './shell.texts.js';

export function NotFound() {
  const texts = useTexts(shellTexts);
  return (
    <Page title={texts.notFound}>
      <p className="kern-body">{texts.notFoundDetail}</p>
      <ButtonLink to={{ to: '/' }}>{texts.toToday}</ButtonLink>
    </Page>
  );
}
