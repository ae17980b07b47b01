import { afterCancelling } from './cancelling.js';

const item = (title: string, fields: object = {}) =>
  ({ title, kind: 'discussion', topicId: null, approvesMinutesId: null, ...fields }) as const;

describe('what becomes of the agenda of a cancelled meeting', () => {
  it('one-off items become topics; topics, the last minutes and the template do not', () => {
    const agenda = [
      item('Protokoll', { approvesMinutesId: 'minutes' }),
      item('Verschiedenes'),
      item('Aktionstag'),
      item('Labore', { topicId: 'topic' }),
    ];
    const { becomeTopics, stayTopics } = afterCancelling(agenda, [
      { title: 'Verschiedenes', kind: 'discussion' },
    ]);
    expect(becomeTopics.map(({ title }) => title)).toEqual(['Aktionstag']);
    expect(stayTopics.map(({ title }) => title)).toEqual(['Labore']);
  });

  it('the same title of another kind is not of the template', () => {
    expect(afterCancelling([item('A')], [{ title: 'A', kind: 'decision' }]).becomeTopics).toHaveLength(1);
  });
});
