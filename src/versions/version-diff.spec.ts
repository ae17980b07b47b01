import { diff } from './version-diff.js';
import type { Language } from '../common/problem.js';

/** The sentences that tell what changed in one item, its decision and somebody who took part. */
function told(language: Language, [before, after]: { item?: object; decision?: object; there?: object }[]) {
  const [older, newer] = [before, after].map((said, index) => ({
    versionNo: index + 1,
    sha256: '',
    previousSha256: null,
    names: [{ subject: 'person:1', name: 'Ada Lenz', salt: '' }],
    content: JSON.stringify({
      agenda: [
        {
          id: 'item',
          position: 1,
          title: 'Praktika',
          ...said?.item,
          decisions: [{ id: 'decision', number: 'MINT-2026-03', ...said?.decision }],
        },
      ],
      participations: [{ id: 'there', subject: 'person:1', ...said?.there }],
    }),
  }));
  return diff(older!, newer!, language).map(({ sentence }) => sentence);
}

describe('what changed from one version to the other', () => {
  const versions = [
    {
      item: { kind: 'discussion' },
      decision: { result: 'proposed' },
      there: { meetingRole: 'participant', attendance: 'partial' },
    },
    {
      item: { kind: 'decision' },
      decision: { result: 'adopted_amended' },
      there: { meetingRole: 'minute_taker', attendance: 'excused' },
    },
  ];

  it('is told in words, not in codes', () => {
    expect(told('de', versions)).toEqual([
      'TOP 1 „Praktika“: Art war Beratung, ist jetzt Beschluss.',
      'Beschluss MINT-2026-03: Ergebnis war vorgeschlagen, ist jetzt mit Änderungen angenommen.',
      'Ada Lenz: Rolle war Teilnahme, ist jetzt Protokoll.',
      'Ada Lenz: Anwesenheit war zeitweise anwesend, ist jetzt entschuldigt.',
    ]);
    expect(told('en', versions)).toEqual([
      'TOP 1 “Praktika”: kind was discussion, is now decision.',
      'Decision MINT-2026-03: result was proposed, is now adopted with amendments.',
      'Ada Lenz: role was participant, is now minute taker.',
      'Ada Lenz: attendance was present for a time, is now excused.',
    ]);
  });

  it('leaves as it was written what people wrote, even where it reads like a code', () => {
    const functions = [{ there: { function: 'guest' } }, { there: { function: 'presenter' } }];
    expect(told('de', functions)).toEqual(['Ada Lenz: Funktion war „guest“, ist jetzt „presenter“.']);
  });

  it('shows a code that there is no more as it stands in the old version', () => {
    const kinds = [{ item: { kind: 'motion' } }, { item: { kind: 'decision' } }];
    expect(told('de', kinds)).toEqual(['TOP 1 „Praktika“: Art war „motion“, ist jetzt Beschluss.']);
  });
});
