import { bodyOf, detailsOf, isMoved, onDay } from './details.js';
import type { Meeting } from './meetings.query.js';

const meeting = {
  title: 'Herbst',
  plannedStart: '2026-12-09T13:00:00.000Z',
  plannedEnd: '2026-12-09T15:00:00.000Z',
  timeZone: 'Europe/Berlin',
  location: null,
} as Meeting;

describe('the details of a meeting', () => {
  it('stand in the form as on the wall, and are sent as moments', () => {
    const details = detailsOf(meeting);
    expect(details).toEqual({
      title: 'Herbst',
      start: '2026-12-09 14:00',
      end: '2026-12-09 16:00',
      location: '',
      joinUrl: '',
      answerBy: '',
    });
    expect(bodyOf(details, meeting.timeZone)).toEqual({
      title: 'Herbst',
      plannedStart: meeting.plannedStart,
      plannedEnd: meeting.plannedEnd,
      location: null,
      joinUrl: null,
      answerBy: null,
    });
  });

  it('are sent only where they changed', () => {
    expect(bodyOf({ location: ' Rathaus ' }, meeting.timeZone)).toEqual({ location: 'Rathaus' });
  });

  it('keep their hours on another day', () => {
    expect(onDay(detailsOf(meeting), '2027-01-13')).toEqual({
      start: '2027-01-13 14:00',
      end: '2027-01-13 16:00',
    });
  });

  it('say whether the meeting moves: by time or place, not by its title', () => {
    const before = detailsOf(meeting);
    expect(isMoved(before, { ...before, title: 'Winter', joinUrl: 'https://video.example' })).toBe(false);
    expect(isMoved(before, { ...before, location: 'Rathaus' })).toBe(true);
    expect(isMoved(before, { ...before, end: '2026-12-09 17:00' })).toBe(true);
  });
});
