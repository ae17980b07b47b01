import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { download } from '../design/download.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Import } from './imports.queries.js';
import { leftRowsTexts } from './left-rows.texts.js';

/** The rows that stay behind, as a file that says why, to be mended and sent again. */
export function LeftRows({ of: { id, counts, source } }: { of: Import }) {
  const texts = useTexts(leftRowsTexts);
  const saving = useMutation({
    mutationFn: (extension: 'xlsx' | 'csv') => download(`/api/v1/imports/${id}/left-rows.${extension}`),
  });
  if (counts.left === 0 || source === 'selection') return null;
  return (
    <div className="stack">
      {saving.error !== null && <Problem error={saving.error} />}
      <p>{texts.what(counts.left)}</p>
      <div className="row">
        {(['xlsx', 'csv'] as const).map((extension) => (
          <Button
            key={extension}
            icon="download"
            busy={saving.isPending && saving.variables === extension}
            onClick={() => saving.mutate(extension)}
          >
            {texts.as[extension]}
          </Button>
        ))}
      </div>
    </div>
  );
}
