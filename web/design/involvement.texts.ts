import { inBoth } from '../texts/texts.js';

export const involvementTexts = inBoth(
  {
    seats: 'Sitze',
    tasks: 'Offene Aufgaben',
    meetings: 'Sitzungen',
    ended: (n: number) => (n === 1 ? '1 beendeter Sitz' : `${n} beendete Sitze`),
    noSeats: 'Kein Sitz in einer Steuergruppe',
    noMeetings: 'Noch in keiner Sitzung',
    noTasks: 'Keine offene Aufgabe',
    unconfirmed: 'noch nicht bestätigt',
    noVote: 'ohne Stimme',
    more: (n: number) => (n === 1 ? 'und 1 weitere' : `und ${n} weitere`),
  },
  {
    seats: 'Seats',
    tasks: 'Open action items',
    meetings: 'Meetings',
    ended: (n: number) => (n === 1 ? '1 seat that has ended' : `${n} seats that have ended`),
    noSeats: 'No seat in a steering group',
    noMeetings: 'In no meeting yet',
    noTasks: 'No open action item',
    unconfirmed: 'not confirmed yet',
    noVote: 'without a vote',
    more: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
  },
);
