import './segments.css';
import { useState } from 'react';
import { useMay } from '../../api/me.js';
import { Button } from '../Button.js';
import { FilterSelect } from '../Filters.js';
import { notify } from '../Notices.js';
import { Empty, useProblemText } from '../Problem.js';
import { useTexts } from '../../texts/texts.js';
import { RenameSegment, SaveSegment } from './SegmentDialogs.js';
import { useChange, useCreate, useRemove } from './segments.queries.js';
import {
  addressOf,
  contentOf,
  patchOf,
  type Segment,
  type SegmentList,
  type Segments,
  type SegmentSearch,
  type Shape,
  type Values,
} from './segments.js';
import { segmentsTexts } from './segments.texts.js';

interface Props {
  list: SegmentList;
  segments: Segments;
  shape: Shape;
  /** What the controls show. */
  shown: SegmentSearch;
  /** The filters that are shown, as the API has them. */
  asked: Values;
  /** Whether anything is shown otherwise than without a choice. */
  isChosen: boolean;
  /** Goes to a segment as it is kept; undefined: to the whole list. */
  onSegment: (id: string | undefined) => void;
}

/** Which segment the list shows; for staff, what becomes of it. */
export function SegmentBar({ list, segments, shape, shown, asked, isChosen, onSegment }: Props) {
  const texts = useTexts(segmentsTexts);
  const mayManage = useMay().everywhere('segment.manage');
  const [isSaving, setSaving] = useState(false);
  const { all, current } = segments;
  const content = () => ({ list, ...contentOf(shown, current, shape, asked) });
  const isNew = shown.segment === undefined || (shown.changed === true && current !== undefined);
  const maySave = mayManage && isNew && isChosen;
  if (all.length === 0 && !maySave) return null;
  return (
    <div className="segment-bar no-print">
      {all.length > 0 && (
        <FilterSelect
          label={texts.segment}
          all={texts.none}
          value={current?.id}
          choices={all.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onSegment}
        />
      )}
      {current !== undefined && shown.changed && (
        <Changed segment={current} shape={shape} shown={shown} asked={asked} onSegment={onSegment} />
      )}
      {current !== undefined && !shown.changed && mayManage && (
        <Kept segment={current} onSegment={onSegment} />
      )}
      {maySave && (
        <Button look="tertiary" onClick={() => setSaving(true)}>
          {current === undefined ? texts.save : texts.saveOther}
        </Button>
      )}
      {current !== undefined && <Rest segment={current} shape={shape} />}
      {isSaving && (
        <SaveSegment
          content={content()}
          onSaved={({ id }) => onSegment(id)}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}

/** A segment that is shown as it is kept. */
function Kept({ segment, onSegment }: { segment: Segment; onSegment: Props['onSegment'] }) {
  const texts = useTexts(segmentsTexts);
  const textOf = useProblemText();
  const [isRenaming, setRenaming] = useState(false);
  const { name, list, filters, columns, sort } = segment;
  // Another record, which is called and asks as this one did.
  const bringBack = useCreate((again) => {
    notify(texts.back(again.name));
    onSegment(again.id);
  });
  const remove = useRemove(segment, () => {
    onSegment(undefined);
    notify(texts.removed(name), () => bringBack.mutate({ name, list, filters, columns, sort }));
  });
  return (
    <>
      <Button look="tertiary" onClick={() => setRenaming(true)}>
        {texts.rename}
      </Button>
      <Button look="tertiary" busy={remove.isPending} onClick={() => remove.mutate()}>
        {texts.remove}
      </Button>
      {remove.error !== null && <span role="alert">{textOf(remove.error).title}</span>}
      {isRenaming && <RenameSegment segment={segment} onClose={() => setRenaming(false)} />}
    </>
  );
}

/** A segment that somebody filters otherwise: it stays as it is until that is saved. */
function Changed({
  segment,
  shape,
  shown,
  asked,
  onSegment,
}: Omit<Props, 'list' | 'segments' | 'isChosen'> & { segment: Segment }) {
  const texts = useTexts(segmentsTexts);
  const textOf = useProblemText();
  const mayManage = useMay().everywhere('segment.manage');
  const change = useChange(segment, ({ id, name }) => {
    notify(texts.kept(name));
    onSegment(id);
  });
  return (
    <>
      <span className="segment-changed" role="status">
        {texts.changed}
      </span>
      {mayManage && (
        <Button
          busy={change.isPending}
          onClick={() => change.mutate(patchOf(segment, contentOf(shown, segment, shape, asked)))}
        >
          {texts.keep}
        </Button>
      )}
      <Button look="tertiary" onClick={() => onSegment(segment.id)}>
        {texts.discard}
      </Button>
      {change.error !== null && <span role="alert">{textOf(change.error).title}</span>}
    </>
  );
}

function Rest({ segment, shape }: { segment: Segment; shape: Shape }) {
  const texts = useTexts(segmentsTexts);
  const names = Object.keys(addressOf(segment, shape).rest);
  return names.length === 0 ? null : <p className="segment-rest">{texts.rest(names.join(', '))}</p>;
}

/** Instead of a list whose segment is gone. */
export function MissingSegment({ onAll }: { onAll: () => void }) {
  const texts = useTexts(segmentsTexts);
  return (
    <Empty title={texts.missing}>
      <p>{texts.missingDetail}</p>
      <Button onClick={onAll}>{texts.all}</Button>
    </Empty>
  );
}
