import { useTexts } from '../texts/texts.js';
import { newImportTexts } from './new-import.texts.js';

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Where a file is chosen or dropped: the browser's own field, which takes both, as large as the place for it. */
export function FileDrop({ file, onChoose }: { file: File | null; onChoose: (file: File) => void }) {
  const texts = useTexts(newImportTexts);
  return (
    <div className="file-drop">
      <input
        id="import-file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        aria-describedby="import-file-help"
        onChange={({ currentTarget: { files } }) => {
          const chosen = files?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      {file !== null && (
        <p className="file-drop-name" role="status">
          <strong>{file.name}</strong> <span className="muted">{size(file.size)}</span>
        </p>
      )}
      <label htmlFor="import-file">{file === null ? texts.drop : texts.another}</label>
      <p className="muted" id="import-file-help">
        {texts.dropHelp}
      </p>
    </div>
  );
}
