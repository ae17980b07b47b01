import { agendaTime, beginnings } from './agenda-time.js';

const planned = { plannedStart: '2026-12-09T13:00:00.000Z', plannedEnd: '2026-12-09T15:00:00.000Z' };
const of = (...durations: (number | null)[]) => durations.map((durationMinutes) => ({ durationMinutes }));

describe('the time of an agenda', () => {
  it('adds up against the planned end', () => {
    const end = '2026-12-09T14:05:00.000Z';
    expect(agendaTime(of(5, 60), planned)).toEqual({
      sum: 65,
      available: 120,
      over: 0,
      without: 0,
      endsAt: end,
    });
  });

  it('says by how much it is too long, and which items nobody has timed', () => {
    expect(agendaTime(of(90, null, 45), planned)).toMatchObject({ sum: 135, over: 15, without: 1 });
  });

  it('fits to the minute', () => {
    expect(agendaTime(of(120), planned).over).toBe(0);
  });

  it('gives each item its beginning', () => {
    const times = beginnings(of(5, null, 30), planned.plannedStart).map((moment) => moment.slice(11, 16));
    expect(times).toEqual(['13:00', '13:05', '13:05']);
  });
});
