/* Of expectations.ts, what is about finding a date. */

/** Who runs the group; to who reads the poll the refusal says no more than that. */
const runs = {
  home: '33 333 333 ++4 3+++',
  away: '33 333 333 44+ 3+++',
  plenary: '33 333 333 333 3+++',
};
/** Groups are in sight for everybody. */
const inGroup = { ...runs, home: '33 333 333 ++3 3+++', away: '33 333 333 33+ 3+++' };
/** Who is asked is out of sight for all but who runs the group, and themselves. */
const ofSomebody = {
  home: '33 444 444 ++4 4+++',
  away: '33 444 444 44+ 4+++',
};
const anybody = { home: '++ +++ +++ +++ ++++' };

export const expectationsOfPolls = {
  'GET /date-polls': { home: '33 +++ +++ +++ ++++' },
  'POST /date-polls': inGroup,
  'GET /date-polls/{id}': {
    home: '33 444 ++4 ++4 ++++',
    away: '33 444 444 44+ ++++',
    plenary: '33 +++ +++ +++ ++++',
  },
  'POST /date-polls/{id}/choice': runs,
  'POST /date-polls/{id}/withdrawal': runs,
  'POST /date-polls/{id}/respondents': runs,
  'PATCH /date-poll-respondents/{id}': ofSomebody,
  'DELETE /date-poll-respondents/{id}': { ...runs, plenary: '33 333 333 444 3+++' },
  'POST /date-poll-respondents/{id}/links': ofSomebody,
  'DELETE /date-poll-respondents/{id}/links': ofSomebody,
  'POST /date-poll-links/reading': anybody,
  'POST /date-poll-links/answers': anybody,
  'GET /steering-groups/{idOrSlug}/date-poll-preview': inGroup,
};
