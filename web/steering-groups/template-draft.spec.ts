import { swapped, templateDraftOf, templateOf, withItem } from './template-draft.js';

const report = { title: 'Berichte', kind: 'information' as const, durationMinutes: null };
const approval = { title: 'Protokoll', kind: 'decision' as const, durationMinutes: 5 };

describe('the form of an agenda template', () => {
  it('gives back what it was given', () => {
    const agendaTemplate = [
      { ...approval, approvesLastMinutes: true },
      { ...report, approvesLastMinutes: false },
    ];
    expect(templateOf(templateDraftOf({ agendaTemplate }).agendaTemplate)).toEqual(agendaTemplate);
    expect(templateDraftOf({ agendaTemplate: [] }).agendaTemplate).toEqual([]);
  });

  it('begins with the approval of the last minutes where there is none of the group', () => {
    for (const agendaTemplate of [null, undefined]) {
      const { agendaTemplate: items } = templateDraftOf({ agendaTemplate });
      expect(templateOf(items)).toMatchObject([{ kind: 'decision', approvesLastMinutes: true }]);
    }
  });

  it('approves the last minutes once', () => {
    const { agendaTemplate: items } = templateDraftOf({
      agendaTemplate: [{ ...approval, approvesLastMinutes: true }, report],
    });
    const approves = (of: typeof items) => of.map(({ approvesLastMinutes }) => approvesLastMinutes);
    expect(approves(withItem(items, { ...items[1]!, approvesLastMinutes: true }))).toEqual([false, true]);
    expect(approves(withItem(items, { ...items[1]!, title: 'Neues' }))).toEqual([true, false]);
  });

  it('changes places two by two, and keeps all', () => {
    const { agendaTemplate: items } = templateDraftOf({
      agendaTemplate: ['a', 'b', 'c'].map((title) => ({ ...report, title })),
    });
    const titles = (of: typeof items) => of.map(({ title }) => title).join('');
    expect(titles(swapped(items, 0))).toBe('bac');
    expect(titles(swapped(items, 1))).toBe('acb');
    expect(swapped(swapped(items, 1), 1)).toEqual(items);
  });
});
