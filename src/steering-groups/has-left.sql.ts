/** Whether person `p` worked somewhere, works nowhere any more and sits in no group. @param day SQL */
export const hasLeft = (
  day: string,
) => `(EXISTS (SELECT FROM affiliation past_af WHERE past_af.person_id = p.id)
  AND NOT EXISTS (SELECT FROM affiliation now_af WHERE now_af.person_id = p.id AND is_current(now_af.start_date, now_af.end_date, ${day}))
  AND NOT EXISTS (SELECT FROM seat now_s WHERE now_s.person_id = p.id AND is_current(now_s.start_date, now_s.end_date, ${day})))`;
