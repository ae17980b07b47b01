import type { ApiPropertyOptions } from '@nestjs/swagger';

/** Where @nestjs/swagger keeps what @ApiProperty said; it exports no names for these. */
const PROPERTY = 'swagger/apiModelProperties';
const PROPERTY_NAMES = 'swagger/apiModelPropertiesArray';

/** What is documented of the fields of a class, by their names. */
export function documentedFields(type: new () => object): [name: string, ApiPropertyOptions][] {
  const prototype = type.prototype as object;
  const names = (Reflect.getMetadata(PROPERTY_NAMES, prototype) ?? []) as string[];
  return names.map((entry) => {
    const name = entry.replace(/^:/, '');
    return [name, Reflect.getMetadata(PROPERTY, prototype, name) as ApiPropertyOptions];
  });
}

/** The names of the fields of a class. */
export function fieldNames(type: new () => object): string[] {
  return documentedFields(type).map(([name]) => name);
}
