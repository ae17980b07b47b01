import { inBoth } from '../texts/texts.js';

export const seriesTexts = inBoth(
  {
    title: 'Terminserie anlegen',
    intro: 'Die nächsten Termine im Rhythmus der Gruppe, um freie Tage herum. Angelegt werden Entwürfe.',
    count: 'Wie viele Termine',
    from: 'Ab dem Tag',
    fromHelp: 'Ohne Angabe nach der letzten geplanten Sitzung.',
    meetingTitle: 'Titel der Sitzungen',
    titleHelp: (usual: string) => `Ohne Angabe „${usual}“.`,
    usual: (group: string) => `Sitzung ${group}`,
    dates: 'Termine',
    putOff: (name: string, when: string) => `Statt ${when}: ${name}.`,
    left: (name: string) =>
      `${name}: nicht vorgeschlagen, weil vor dem nächsten Termin keine freie Woche liegt.`,
    meets: (title: string) => `An diesem Tag tagt die Gruppe schon: „${title}“.`,
    change: 'ändern',
    changeOf: (when: string) => `Termin ${when} ändern`,
    create: (n: number) => (n === 1 ? '1 Entwurf anlegen' : `${n} Entwürfe anlegen`),
    noneChosen: 'Wählen Sie mindestens einen Termin aus.',
    most: (n: number) => `Höchstens ${n} Termine auf einmal.`,
    created: (n: number) =>
      n === 1
        ? '1 Entwurf angelegt. Die Gruppe sieht die Sitzung, sobald Sie sie ansetzen.'
        : `${n} Entwürfe angelegt. Die Gruppe sieht die Sitzungen, sobald Sie sie ansetzen.`,
    withdrawn: 'Terminserie zurückgenommen',
    undone: 'Die Entwürfe sind abgesagt.',
    notUndone: (n: number) =>
      n === 1
        ? '1 Sitzung wurde inzwischen geändert und bleibt; sagen Sie sie selbst ab.'
        : `${n} Sitzungen wurden inzwischen geändert und bleiben; sagen Sie sie selbst ab.`,
    undoFailed: (n: number, why: string) =>
      n === 1
        ? `1 Sitzung ist vielleicht noch da: ${why}. Sehen Sie nach, und sagen Sie sie selbst ab.`
        : `${n} Sitzungen sind vielleicht noch da: ${why}. Sehen Sie nach, und sagen Sie sie selbst ab.`,
    noDates: 'In diesem Rhythmus liegt kein Termin mehr vor dem Ende der Gruppe',
    noDatesDetail: 'Ändern Sie den Rhythmus oder das Ende der Gruppe, oder planen Sie eine einzelne Sitzung.',
    single: 'Einzelne Sitzung planen',
    noRhythm: 'Diese Gruppe hat keinen Rhythmus',
    noRhythmDetail:
      'Allianzleitung oder Koordination tragen bei der Gruppe ein, wie oft sie tagt. Einzelne Sitzungen lassen sich auch so planen.',
    toGroup: 'Zur Gruppe',
    freeDays: 'Ferien und freie Tage pflegen',
  },
  {
    title: 'Plan a series',
    intro: "The next dates in the group's rhythm, around free days. Drafts are made of them.",
    count: 'How many dates',
    from: 'From this day on',
    fromHelp: 'Left empty: after the last meeting that is planned.',
    meetingTitle: 'Title of the meetings',
    titleHelp: (usual: string) => `Left empty: “${usual}”.`,
    usual: (group: string) => `Sitzung ${group}`,
    dates: 'Dates',
    putOff: (name: string, when: string) => `Instead of ${when}: ${name}.`,
    left: (name: string) => `${name}: not proposed, because there is no free week before the next date.`,
    meets: (title: string) => `The group already meets on that day: “${title}”.`,
    change: 'change',
    changeOf: (when: string) => `Change the date ${when}`,
    create: (n: number) => (n === 1 ? 'Make 1 draft' : `Make ${n} drafts`),
    noneChosen: 'Choose at least one date.',
    most: (n: number) => `At most ${n} dates at once.`,
    created: (n: number) =>
      n === 1
        ? '1 draft made. The group sees the meeting as soon as you schedule it.'
        : `${n} drafts made. The group sees the meetings as soon as you schedule them.`,
    withdrawn: 'Series taken back',
    undone: 'The drafts are cancelled.',
    notUndone: (n: number) =>
      n === 1
        ? '1 meeting was changed meanwhile and stays; cancel it yourself.'
        : `${n} meetings were changed meanwhile and stay; cancel them yourself.`,
    undoFailed: (n: number, why: string) =>
      n === 1
        ? `1 meeting may still be there: ${why}. Look, and cancel it yourself.`
        : `${n} meetings may still be there: ${why}. Look, and cancel them yourself.`,
    noDates: 'There is no date in this rhythm before the group ends',
    noDatesDetail: "Change the group's rhythm or end, or plan a single meeting.",
    single: 'Plan a single meeting',
    noRhythm: 'This group has no rhythm',
    noRhythmDetail:
      'The alliance lead or a coordinator enters with the group how often it meets. Single meetings can be planned all the same.',
    toGroup: 'To the group',
    freeDays: 'Keep holidays and free days',
  },
);
