import { OmitType, PartialType } from '@nestjs/swagger';
import { OneOf, OpenObject, Text, TextList } from '../../common/fields.js';
import { type SegmentList, segmentLists } from '../segment-lists.js';

const texts = { type: 'array', items: { type: 'string' } };

export class CreateSegmentRequest {
  @OneOf(segmentLists, {
    description: 'The list whose rows it names, as its route is called.',
    example: 'organisations',
  })
  list!: SegmentList;

  @Text({
    max: 100,
    description: 'What it is called; no two of a list are called the same, whatever their capitals.',
    example: 'IT-Unternehmen ab 50 Beschäftigten ohne Sitz',
  })
  name!: string;

  @OpenObject(
    { anyOf: [{ type: 'string' }, { type: 'boolean' }, texts] },
    {
      description:
        'The filters of the list, called as in its address; what may be repeated there is a list. What stands in the address beside the filters (limit, cursor, total, sort, format, columns, segment) is none. When it is changed, null takes one out, and those not named stay.',
      example: { sector: ['business'], sizeFrom: '50-249', hasSeat: false },
    },
  )
  filters!: Record<string, unknown>;

  @TextList({
    max: 60,
    maxEntries: 60,
    optional: true,
    description:
      'Its columns in their order, called as for a file of the list; a file has these unless others are chosen. Where absent as it is made, `[]`: the usual ones.',
    example: ['name', 'city', 'sizeBand'],
  })
  columns?: string[];

  @Text({
    max: 200,
    nullable: true,
    description: 'Its order, as the list takes it; null: the usual one.',
    example: '-joinedOn',
  })
  sort?: string | null;
}

export class PatchSegmentRequest extends PartialType(OmitType(CreateSegmentRequest, ['list']), {
  skipNullProperties: false,
}) {}
