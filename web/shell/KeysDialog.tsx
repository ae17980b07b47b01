import { useState } from 'react';
import { Dialog } from '../design/Dialog.js';
import { Checkbox } from '../design/Field.js';
import { type PageKey, singleKeys, usePageKeys } from '../design/keys.js';
import { useTexts } from '../texts/texts.js';
import { keysTexts } from './keys.texts.js';

/** The keys that there are: everywhere, and on the page that is shown. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(keysTexts);
  const ofPage = usePageKeys();
  const [areOn, setAreOn] = useState(singleKeys.areOn);
  const everywhere = [
    { keys: '/', does: texts.search },
    { keys: '?', does: texts.keys },
    { keys: 'Esc', does: texts.escape },
  ];
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {ofPage.length > 0 && (
        <>
          <Keys caption={texts.here} keys={ofPage} />
          <p className="muted">{texts.mac}</p>
        </>
      )}
      <Keys caption={texts.everywhere} keys={everywhere} />
      <Checkbox
        name="single-keys"
        label={texts.single}
        checked={areOn}
        onChange={(on) => {
          singleKeys.set(on);
          setAreOn(on);
        }}
      />
    </Dialog>
  );
}

function Keys({ caption, keys }: { caption: string; keys: readonly PageKey[] }) {
  const texts = useTexts(keysTexts);
  return (
    <table className="keys">
      <caption className="kern-title">{caption}</caption>
      <thead className="kern-sr-only">
        <tr>
          <th scope="col">{texts.key}</th>
          <th scope="col">{texts.does}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((each) => (
          <tr key={each.keys}>
            <th scope="row">
              <kbd>{each.keys}</kbd>
            </th>
            <td>{each.does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
