import { defineProblem } from '../common/problem.js';

export const jobNotFailed = defineProblem(409, 'job_not_failed', {
  de: [
    'Nicht fehlgeschlagen',
    'Diese Aufgabe wartet noch oder läuft gerade: Sie wird von selbst wieder versucht.',
  ],
  en: ['Not failed', 'This job still waits or is under way: it is tried again by itself.'],
});
