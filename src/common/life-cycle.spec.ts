import { type LifeCycle, requireStep } from './life-cycle.js';
import { type Language, type Problem, problemDocument } from './problem.js';

type State = 'draft' | 'in_progress' | 'held';
const cycle: LifeCycle<State> = { draft: ['in_progress', 'held'], in_progress: ['held'], held: [] };
const words = {
  draft: { de: 'Entwurf', en: 'draft' },
  in_progress: { de: 'läuft', en: 'in progress' },
  held: { de: 'gehalten', en: 'held' },
};

function refusal(from: State, to: State, language: Language) {
  try {
    requireStep(cycle, words, from, to);
  } catch (problem) {
    return problemDocument(problem as Problem, language, { instance: '/', requestId: '' });
  }
  return null;
}

describe('a step that is not open', () => {
  it('is refused with the states in words in German, in codes in English and for programs', () => {
    const codes = { code: 'step_not_open', state: 'draft', open: ['in_progress', 'held'] };
    expect(refusal('draft', 'draft', 'de')).toMatchObject({
      ...codes,
      detail: 'Von „Entwurf“ aus geht dieser Schritt nicht; möglich: läuft, gehalten.',
    });
    expect(refusal('draft', 'draft', 'en')).toMatchObject({
      ...codes,
      detail: 'This step cannot be taken from "draft"; open: in_progress, held.',
    });
  });

  it('says so where none is open any more', () => {
    expect(refusal('held', 'draft', 'de')?.['detail']).toMatch(/^Von „gehalten“ aus .*möglich: –\.$/);
    expect(refusal('held', 'draft', 'en')?.['detail']).toMatch(/"held"; open: –\.$/);
  });

  it('is not refused where it is open', () => {
    expect(refusal('in_progress', 'held', 'de')).toBeNull();
  });
});
