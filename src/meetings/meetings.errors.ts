import { beforeStart } from '../common/field-errors.js';
import { defineFieldError, defineProblem } from '../common/problem.js';
import { onBrokenField } from '../database/broken-constraints.js';

export const meetingHeld = defineProblem(409, 'meeting_held', {
  de: [
    'Sitzung ist gehalten',
    'Eine gehaltene Sitzung ändert sich nicht mehr; was besprochen wurde, steht im Protokoll.',
  ],
  en: ['Meeting was held', 'A meeting that was held no longer changes; what was said stands in its minutes.'],
  example: { members: { state: 'held' } },
});
export const meetingUnderWay = defineProblem(409, 'meeting_under_way', {
  de: [
    'Sitzung läuft',
    'Während der Sitzung lassen sich nur title, location und joinUrl ändern; lassen Sie die übrigen Felder weg.',
  ],
  en: [
    'Meeting under way',
    'While a meeting is under way only title, location and joinUrl can be changed; leave the other fields out.',
  ],
  example: { members: { state: 'in_progress' } },
});
export const onlyInPlenary = defineFieldError('only_in_plenary', {
  de: 'Jahressitzungen hält nur die Gesamtallianz ab; in Steuergruppen ist es „regular“.',
  en: 'Only the plenary holds annual sessions; in steering groups it is "regular".',
});
const answerByTooLate = defineFieldError('answer_by_too_late', {
  de: 'Nach der Sitzung antwortet niemand mehr auf die Einladung; nennen Sie einen früheren Tag, oder keinen.',
  en: 'Nobody answers the invitation after the meeting; name an earlier day, or none.',
});

onBrokenField({
  meeting_answer_by_before_end: () => answerByTooLate('/answerBy'),
  meeting_planned_end_after_start: () => beforeStart('/plannedEnd'),
  meeting_annual_session_of_plenary: () => onlyInPlenary('/kind'),
});
