import { ApiProperty, type ApiPropertyOptions, IntersectionType } from '@nestjs/swagger';
import { documentedFields } from './documented-fields.js';

type Class<T> = new () => T;

/**
 * A response class with the fields of a request class. In an answer every field is there, save those that
 * the reader's rights may hide.
 */
export function Answered<T extends object, R extends object>(
  fields: Class<T>,
  record: Class<R>,
  hidden: readonly (keyof T)[] = [],
): Class<T & R> {
  const Result = IntersectionType(record, fields) as unknown as Class<T & R>;
  for (const [name, documented] of documentedFields(fields)) {
    const isHidden = hidden.includes(name as keyof T);
    ApiProperty({
      ...documented,
      required: !isHidden,
      ...(isHidden && { description: `${documented.description ?? ''} Absent where you may not read it.` }),
    } as ApiPropertyOptions)(Result.prototype as object, name);
  }
  return Result;
}

/** A list's answer: `data`, `page.nextCursor` and, on request, `total`. */
export function PageOf<T>(
  row: Class<T>,
): Class<{ data: T[]; page: { nextCursor: string | null }; total?: number }> {
  class PageInfo {
    @ApiProperty({
      type: String,
      nullable: true,
      description: 'Cursor of the next page; null at the end.',
      example: null,
    })
    nextCursor!: string | null;
  }
  Object.defineProperty(PageInfo, 'name', { value: 'PageInfo' });
  class Page {
    @ApiProperty({ type: [row], description: 'The rows, in the order asked for.' })
    data!: T[];

    @ApiProperty({ type: PageInfo, description: 'Where to go on.' })
    page!: PageInfo;

    @ApiProperty({
      type: 'integer',
      required: false,
      description: 'Rows in all that you may read, with total=true.',
      example: 42,
    })
    total?: number;
  }
  Object.defineProperty(Page, 'name', { value: `${row.name.replace(/Response$/, '')}Page` });
  return Page;
}

/** A list within an answer: its first rows, and how many there are. */
export function FirstOf<T>(row: Class<T>): Class<{ data: T[]; total: number }> {
  class First {
    @ApiProperty({ type: [row], description: 'The first rows.' })
    data!: T[];

    @ApiProperty({ type: 'integer', description: 'Rows in all that you may read.', example: 42 })
    total!: number;
  }
  Object.defineProperty(First, 'name', { value: `FirstOf${row.name.replace(/Response$/, '')}` });
  return First;
}
