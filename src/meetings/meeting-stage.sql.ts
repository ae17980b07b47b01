import { meetingIs } from './meeting-life-cycle.js';
import { meetingColumns } from './meeting-visibility.js';
import { minutesAre } from './minutes-states.js';

const { state, minutesState, correctionState } = meetingColumns;

/** Until the minutes are in review. A correction is one of approved minutes, so that it need not be asked for. */
const planning = `(${meetingIs.cancelled.notIn(state)} AND coalesce(${minutesAre.draft.in(minutesState)}, true))`;
const logging = `(${meetingIs.begun.in(state)} AND ${planning})`;
const correcting = `coalesce(${minutesAre.draft.in(correctionState)}, false)`;

/**
 * What meeting-stage.ts requires, as SQL conditions on meeting `m` and its minutes `mi`: what is told beforehand is what
 * is let through afterwards (test/contracts/changeable.spec.ts).
 */
export const openFor = {
  planning,
  logging,
  /** A correction is a draft, which changes more than is planned or logged, and less. */
  correcting,
  writing: `(${logging} OR ${correcting})`,
  answers: meetingIs.notBegun.in(state),
};
