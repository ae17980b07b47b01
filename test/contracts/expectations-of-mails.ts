/* Of expectations.ts, what is about mails: the letters mean the same. */

const both = (letters: string) => ({ home: letters, away: letters });
const staffThemselves = both('33 333 333 333 3++3');

export const expectationsOfMails = {
  'GET /mails': both('33 333 333 +++ 3++3'),
  'GET /mail-settings': both('33 333 333 +++ 3++3'),
  'GET /mails/{id}': {
    home: '33 333 333 ++4 3++3',
    away: '33 333 333 44+ 3++3',
    plenary: '33 333 333 444 3++3',
  },
  'POST /mails/{id}/sending': staffThemselves,
  'GET /bounces': staffThemselves,
  'POST /bounces': both('33 333 333 333 3+++'),
  'DELETE /bounces/{id}': staffThemselves,
  'GET /mail-templates': staffThemselves,
  'GET /mail-templates/{code}/{language}': staffThemselves,
  'PUT /mail-templates/{code}/{language}': staffThemselves,
  'DELETE /mail-templates/{code}/{language}': staffThemselves,
  'POST /mail-templates/{code}/{language}/preview': staffThemselves,
};
