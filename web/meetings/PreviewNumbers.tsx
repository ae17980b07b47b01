import { leftOutWords } from '../../src/words/meeting-words.js';
import { Fact, Facts } from '../design/Facts.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Preview } from './preview.query.js';
import { previewTexts } from './preview.texts.js';

/** How many mails inviting sends and in which language, and whom it does not reach. */
export function MailNumbers({ preview }: { preview: Preview }) {
  const texts = useTexts(previewTexts);
  const { mails, languages, knowing, withoutAddress, bounced } = preview;
  const inEach = languages
    .map(({ language, mails: count }) => `${count} ${texts.languages[language]}`)
    .join(', ');
  return (
    <Facts>
      <Fact name={texts.mails}>{mails === 0 ? texts.noMail : `${texts.mailCount(mails)} (${inEach})`}</Fact>
      {knowing > 0 && <Fact name={texts.known}>{texts.persons(knowing)}</Fact>}
      {withoutAddress.length > 0 && (
        <Fact name={texts.withoutAddress}>
          <Names names={withoutAddress.map(({ name }) => name)} />
        </Fact>
      )}
      {bounced.length > 0 && (
        <Fact name={texts.bounced}>
          <Names names={bounced.map(({ name }) => name)} />
        </Fact>
      )}
    </Facts>
  );
}

/** Who of those meant does not come onto the list, by the reason. */
export function LeftOut({ leftOut }: { leftOut: Preview['leftOut'] }) {
  const texts = useTexts(previewTexts);
  const word = useWord();
  if (leftOut.length === 0) return null;
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return (
    <section>
      <h3 className="kern-title">{texts.leftOut}</h3>
      <Facts>
        {reasons.map((reason) => (
          <Fact key={reason} name={word(leftOutWords, reason)}>
            <Names names={leftOut.filter((one) => one.reason === reason).map(({ name }) => name)} />
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

/** So many names are read at a glance. */
const FEW = 5;

function Names({ names }: { names: readonly string[] }) {
  const texts = useTexts(previewTexts);
  if (names.length <= FEW) return names.join(', ');
  return (
    <details>
      <summary>{texts.names(names.length)}</summary>
      {names.join(', ')}
    </details>
  );
}
