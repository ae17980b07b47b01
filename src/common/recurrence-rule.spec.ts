import { recurrenceRule } from './recurrence-rule.js';

describe('a recurrence rule', () => {
  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=8;BYDAY=TH',
    'INTERVAL=2;FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=-1FR,+1MO,WE',
    'FREQ=MONTHLY;BYMONTHDAY=15,-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=3,9;BYDAY=1TH',
    'FREQ=YEARLY;BYDAY=53MO',
  ])('may be %s', (rule) => {
    expect(recurrenceRule(rule)).toBeNull();
  });

  it.each([
    ['', 'blank'],
    [7, 'not_text'],
    [`FREQ=WEEKLY;BYDAY=${'MO,'.repeat(80)}MO`, 'too_long'],
    ...[
      'every two weeks',
      'INTERVAL=2',
      'FREQ=DAILY',
      'freq=weekly',
      'RRULE:FREQ=WEEKLY',
      'FREQ=WEEKLY;',
      'FREQ=WEEKLY;FREQ=WEEKLY',
      'FREQ=WEEKLY;UNTIL=20270101',
      'FREQ=WEEKLY;COUNT=3',
      'FREQ=WEEKLY;DTSTART=20260101T140000',
      'FREQ=WEEKLY;BYHOUR=14',
      'FREQ=WEEKLY;constructor=1',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;INTERVAL=2=2',
      'FREQ=WEEKLY;BYDAY=2TU',
      'FREQ=WEEKLY;BYMONTHDAY=1',
      'FREQ=MONTHLY;BYDAY=6TU',
      'FREQ=MONTHLY;BYDAY=0TU',
      'FREQ=MONTHLY;BYDAY=TU,',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=MONTHLY;BYSETPOS=1',
      'FREQ=YEARLY;BYMONTH=13',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=20MO',
      'FREQ=YEARLY;BYDAY=54MO',
    ].map((rule): [string, string] => [rule, 'not_recurrence_rule']),
  ])('may not be %s', (rule, code) => {
    expect(recurrenceRule(rule)?.code).toBe(code);
  });
});
