import { useEffect, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, onlyOnce, type Schema } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { notify } from '../design/Notices.js';
import { changesOf } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { bodyOf, type Details, joined } from './details.js';
import type { Group } from '../api/groups.js';
import { planAt } from './places.js';
import { planTexts } from './plan.texts.js';

type Draft = Details & {
  groupId: string;
  kind: Schema<'MeetingResponse'>['kind'];
  template: boolean;
};

/** A meeting that is to be made; once it is, its planning goes on in its page. */
export function useNewMeeting(groups: readonly Group[], timeZone: string) {
  const texts = useTexts(planTexts);
  const navigate = useNavigate();
  const [start] = useState<Draft>(() => ({
    groupId: groups.length === 1 ? (groups[0]?.id ?? '') : '',
    kind: 'regular',
    title: '',
    start: joined({ day: '', time: '14:00' }),
    end: joined({ day: '', time: '16:00' }),
    location: '',
    joinUrl: '',
    answerBy: '',
    template: true,
  }));
  const [draft, setDraft] = useState(start);
  /** The times that nobody has typed: they may still change by themselves. */
  const [proposed, setProposed] = useState<Pick<Draft, 'start' | 'end'>>(start);
  const once = useOnce();
  const creating = useMutation({
    mutationFn: async () => {
      const { groupId, kind, template, ...details } = draft;
      const body = { ...bodyOf(details, timeZone), steeringGroupId: groupId, kind };
      const call = api.POST('/api/v1/meetings', {
        params: { header: onlyOnce(once.key) },
        body: body as Schema<'CreateMeetingRequest'>,
      });
      const { id } = await answer(call);
      if (!template) return { id, isWhole: true };
      const header = onlyOnce(crypto.randomUUID());
      const params = { path: { id }, header };
      const begun = await answer(api.POST('/api/v1/meetings/{id}/agenda-template', { params })).catch(
        () => null,
      );
      return { id, isWhole: begun !== null };
    },
    onSuccess: ({ isWhole }) => notify(isWhole ? texts.created : texts.templateFailed),
    onError: once.over,
  });
  const id = creating.data?.id;
  useEffect(() => {
    if (id !== undefined) void navigate({ ...planAt(id), replace: true });
  }, [id, navigate]);
  return {
    draft,
    set: <Field extends keyof Draft>(field: Field, value: Draft[Field]) =>
      setDraft((now) => ({ ...now, [field]: value })),
    /** Puts the times in, unless somebody has typed others; null: those that the form begins with. */
    propose: (times: Pick<Draft, 'start' | 'end'> | null) => {
      if (draft.start !== proposed.start || draft.end !== proposed.end) return;
      const { start: from, end: to } = times ?? start;
      setProposed({ start: from, end: to });
      setDraft((now) => ({ ...now, start: from, end: to }));
    },
    create: () => creating.mutate(),
    creating,
    isDirty:
      id === undefined &&
      !creating.isPending &&
      Object.keys(changesOf({ ...start, start: proposed.start, end: proposed.end }, draft)).length > 0,
  };
}
