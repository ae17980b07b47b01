import { Id, OneOf } from '../../common/fields.js';

export const feedKinds = ['mine', 'group', 'all'] as const;
export type FeedKind = (typeof feedKinds)[number];

export class CreateFeedRequest {
  @OneOf(feedKinds, {
    description:
      'What it has. `mine`: meetings to which I am invited, and the days by which my open action items are due. `group`: meetings of a group. `all`: all meetings that I may read.',
    example: 'group',
  })
  kind!: FeedKind;

  @Id({
    nullable: true,
    description:
      'The group, or the plenary, of kind `group`; whose meetings you may read. Where absent, null, as it has to be of the other kinds.',
    example: '019a0000-0000-7000-8000-000000000012',
  })
  steeringGroupId?: string | null;
}
