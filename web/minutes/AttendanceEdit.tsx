import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Button } from '../design/Button.js';
import { SelectField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { announce } from '../design/Notices.js';
import { editTexts } from '../design/edit.texts.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { attendanceWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { documentTexts } from './document.texts.js';
import type { Meeting } from './record.js';

type Attendance = keyof typeof attendanceWords;
const attendances = Object.keys(attendanceWords) as Attendance[];

/** Changes who was there; what was changed goes out in one call, all or none. */
export function AttendanceEdit({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const texts = useTexts(documentTexts);
  const edit = useTexts(editTexts);
  const word = useWord();
  const client = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, Attendance>>>({});
  const save = useMutation({
    mutationFn: () => {
      const entries = meeting.participations.flatMap(({ id, version, attendance }) => {
        const wanted = changed[id];
        return wanted === undefined || wanted === attendance
          ? []
          : [{ participationId: id, version, attendance: wanted }];
      });
      if (entries.length === 0) return Promise.resolve(null);
      return answer(
        api.PUT('/api/v1/meetings/{id}/attendance', { params: { path: { id: meeting.id } }, body: entries }),
      );
    },
    onSuccess: () => {
      announce(texts.saved);
      onDone();
    },
    // Also after a refusal: then it shows how it is now, and what was chosen here stays chosen.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['minutes'] });
      void client.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  return (
    <Form error={save.error} onSubmit={() => save.mutate()} label={texts.editAttendance}>
      <div className="minutes-attendance-fields">
        {meeting.participations.map(({ id, name, attendance = 'unknown' }) => (
          <SelectField
            key={id}
            name={id}
            label={name}
            required
            value={changed[id] ?? attendance}
            onChange={(value) => setChanged((now) => ({ ...now, [id]: value as Attendance }))}
            choices={attendances.map((value) => ({ value, label: atStart(word(attendanceWords, value)) }))}
          />
        ))}
      </div>
      <div className="row">
        <Button type="submit" look="primary" busy={save.isPending}>
          {edit.save}
        </Button>
        <Button onClick={onDone}>{edit.cancel}</Button>
      </div>
    </Form>
  );
}
