import { useQuery } from '@tanstack/react-query';
import { Alert } from '../design/Alert.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { verificationQuery } from './queries.js';
import { useReading } from './reading.js';
import { versionsTexts } from './versions.texts.js';

/** Whether a version still is what was approved, in plain words. */
export function Verification({ versionNo }: { versionNo: number }) {
  const texts = useTexts(versionsTexts);
  const { minutes } = useReading();
  const verification = useQuery(verificationQuery(minutes.id, versionNo));
  return (
    <Loaded query={verification} rows={3}>
      {({ isValid, chain, namesVerified, namesErased, namesWrong }) => (
        <Alert
          mood={isValid ? 'success' : 'danger'}
          title={isValid ? texts.valid(versionNo) : texts.invalid(versionNo)}
        >
          <p>{isValid ? texts.validDetail : texts.invalidDetail}</p>
          <ul>
            {chain.map(({ versionNo: no, textIsUnchanged, followsPrevious }) => (
              <li key={no}>
                {!textIsUnchanged
                  ? texts.linkText(no)
                  : !followsPrevious
                    ? texts.linkChain(no)
                    : texts.linkOk(no)}
              </li>
            ))}
            {namesVerified > 0 && <li>{texts.names(namesVerified)}</li>}
            {namesErased > 0 && <li>{texts.namesErased(namesErased)}</li>}
            {namesWrong > 0 && <li>{texts.namesWrong(namesWrong)}</li>}
          </ul>
          <p className="muted">
            {texts.sum}: <code className="minutes-link">{chain.at(-1)?.recomputedSha256}</code>
          </p>
        </Alert>
      )}
    </Loaded>
  );
}
