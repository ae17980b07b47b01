import { type LifeCycle, requireStep } from './life-cycle.js';
import { type Language, type Problem, problemDocument } from './problem.js';

type State = 'draft' | 'in_progress' | 'held' | 'published';
const cycle = {
  opening: { from: ['draft'], to: 'in_progress' },
  closing: { from: ['draft', 'in_progress'], to: 'held' },
  withdrawal: { from: ['published'], to: 'held' },
} as const satisfies LifeCycle<State>;
const words = {
  draft: { de: 'Entwurf', en: 'draft' },
  in_progress: { de: 'läuft', en: 'in progress' },
  held: { de: 'gehalten', en: 'held' },
  published: { de: 'veröffentlicht', en: 'published' },
};

function refusal(from: State, step: keyof typeof cycle, language: Language) {
  try {
    requireStep(cycle, words, from, step);
  } catch (problem) {
    return problemDocument(problem as Problem, language, { instance: '/', requestId: '' });
  }
  return null;
}

describe('a step that is not open', () => {
  it('is refused with the states in words in German, in codes in English and for programs', () => {
    const codes = { code: 'step_not_open', state: 'draft', open: ['in_progress', 'held'] };
    expect(refusal('draft', 'withdrawal', 'de')).toMatchObject({
      ...codes,
      detail: 'Von „Entwurf“ aus geht dieser Schritt nicht; möglich: läuft, gehalten.',
    });
    expect(refusal('draft', 'withdrawal', 'en')).toMatchObject({
      ...codes,
      detail: 'This step cannot be taken from "draft"; open: in_progress, held.',
    });
  });

  it('says so where none is open any more', () => {
    expect(refusal('held', 'opening', 'de')?.['detail']).toMatch(/^Von „gehalten“ aus .*möglich: –\.$/);
    expect(refusal('held', 'opening', 'en')?.['detail']).toMatch(/"held"; open: –\.$/);
  });

  it('is not refused where it is open', () => {
    expect(refusal('in_progress', 'closing', 'de')).toBeNull();
  });

  it('is refused from a state that another step leaves for the same one', () => {
    expect(refusal('draft', 'closing', 'de')).toBeNull();
    expect(refusal('draft', 'withdrawal', 'en')).toMatchObject({ code: 'step_not_open', state: 'draft' });
    expect(refusal('published', 'closing', 'en')).toMatchObject({ code: 'step_not_open', open: ['held'] });
  });
});
