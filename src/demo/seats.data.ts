import type { DemoSeat, GroupSlug } from './demo.types.js';

const inGroup = (group: GroupSlug, seats: readonly Omit<DemoSeat, 'group'>[]): readonly DemoSeat[] =>
  seats.map((seat) => ({ group, ...seat }));

const careerOrientation = inGroup('career-orientation', [
  { person: 'oelschlaeger', for: 'prismaris', role: 'member', since: 46, until: 26 },
  { person: 'oelschlaeger', for: 'prismaris', role: 'lead', since: 26 },
  { person: 'haensgen', for: 'arbeitsagentur', role: 'deputy', since: 40, until: 14 },
  { person: 'suessmilch', for: 'arbeitsagentur', role: 'deputy', since: 14 },
  { person: 'oender', for: 'jenzigblick', role: 'member', since: 30 },
  { person: 'assmann', for: 'bsz', role: 'member', since: 42 },
  { person: 'zoellner', for: 'bildungswerk', role: 'member', since: 33 },
  { person: 'ackermann', for: 'wirtschaftskammer', role: 'member', since: 45 },
  { person: 'ueberschaer', for: 'handwerkskammer', role: 'member', since: 39, silent: true },
  { person: 'kuehnel', for: 'schulamt', role: 'member', since: 41, withoutVote: true },
  { person: 'ohlmann', for: 'saaleaue', role: 'member', since: 34 },
  { person: 'janaoehler', for: 'oehler', role: 'member', since: 23 },
  { person: 'gueldenzopf', for: 'ilmglas', role: 'member', since: 20, until: 8 },
  { person: 'eichhorst', for: 'kreuzweg', role: 'guest', since: 16 },
  { person: 'strauss', for: 'leuchtenfels', role: 'member', since: 1, unconfirmed: true },
]);

const stemEducation = inGroup('stem-education', [
  { person: 'zehrfeld', for: 'landgrafen', role: 'lead', since: 44, until: 14 },
  { person: 'hoelzer', for: 'landgrafen', role: 'deputy', since: 35, until: 14 },
  { person: 'hoelzer', for: 'landgrafen', role: 'lead', since: 14 },
  { person: 'schaeffer', for: 'lichtnetz', role: 'member', since: 40, until: 14 },
  { person: 'schaeffer', for: 'lichtnetz', role: 'deputy', since: 14 },
  { person: 'roessler', for: 'helioprax', role: 'member', since: 27 },
  { person: 'uhlmann', for: 'kernberg-uni', role: 'member', since: 38 },
  { person: 'morgenroth', for: 'saaleland-hs', role: 'member', since: 36 },
  { person: 'luecke', for: 'fpw', role: 'member', since: 38 },
  { person: 'baerwinkel', for: 'bildungswerk', role: 'member', since: 30 },
  { person: 'oestreicher', for: 'schultraeger', role: 'member', since: 34 },
  { person: 'zuern', for: 'medivola', role: 'member', since: 25 },
  { person: 'unbehaun', for: 'leuchtenfels', role: 'member', since: 33, until: 8 },
  { person: 'froehlich', for: 'mikrosys', role: 'guest', since: 15 },
]);

const internationalTalent = inGroup('international-talent', [
  { person: 'benhassine', for: 'ankommen', role: 'lead', since: 31 },
  { person: 'wolkowa', for: 'kernberg-uni', role: 'deputy', since: 31 },
  { person: 'ahlen', for: 'biovantis', role: 'member', since: 20 },
  { person: 'venkat', for: 'prismaris', role: 'member', since: 24 },
  { person: 'minegishi', for: 'medivola', role: 'member', since: 19 },
  { person: 'ndiaye', for: 'willkommensnetz', role: 'member', since: 26 },
  { person: 'albrecht', for: 'vhs', role: 'member', since: 31 },
  { person: 'oestermann', for: 'wirtschaftskammer', role: 'member', since: 29 },
  { person: 'haensgen', for: 'arbeitsagentur', role: 'member', since: 13 },
  { person: 'pfoertner', for: 'jobcenter', role: 'member', since: 17 },
  { person: 'thiemann', for: 'sonnenhang', role: 'member', since: 25, until: 5 },
  { person: 'devries', for: 'landesamt', role: 'guest', since: 28 },
  { person: 'zhou', for: 'fpw', role: 'guest', since: 12 },
  { person: 'dovhan', for: 'rechenwerk', role: 'member', since: 1, unconfirmed: true },
]);

const itTalent = inGroup('it-talent', [
  { person: 'kirchhuebel', for: 'quellcode', role: 'lead', since: 38 },
  { person: 'weiss', for: 'digitalverband', role: 'deputy', since: 36 },
  { person: 'andrae', for: 'quellcode', role: 'member', since: 30, until: 7 },
  { person: 'andrae', for: 'kernbit', role: 'member', since: 7 },
  { person: 'muehlpfordt', for: 'rechenwerk', role: 'member', since: 27 },
  { person: 'rautenbach', for: 'kernberg-uni', role: 'member', since: 34 },
  { person: 'daeumler', for: 'saaleland-hs', role: 'member', since: 32 },
  { person: 'oetzel', for: 'bsz', role: 'member', since: 34 },
  { person: 'grosskopf', for: 'landratsamt', role: 'member', since: 21, silent: true },
  { person: 'heide', for: 'schultraeger', role: 'member', since: 18 },
  { person: 'pfoertner', for: 'jobcenter', role: 'guest', since: 22 },
]);

/** Who sits where on whose behalf, with the seats that have ended. */
export const seats: readonly DemoSeat[] = [
  ...careerOrientation,
  ...stemEducation,
  ...internationalTalent,
  ...itTalent,
];
