import { OneOf, Text } from '../../common/fields.js';
import { type HolidayRegion, holidayRegions } from '../holiday-regions.js';

export class PatchAllianceRequest {
  @Text({
    max: 200,
    optional: true,
    description: 'What it is called.',
    example: 'Jenaer Allianz für Fachkräfte',
  })
  name?: string;

  @Text({
    max: 7,
    pattern: /^#[0-9a-fA-F]{6}$/,
    form: '#1a5fb4',
    nullable: true,
    description:
      "The one colour of its screens, as #rrggbb; null: the software's own. White text on it has a contrast of at least 4.5:1.",
    example: '#1a5fb4',
  })
  accentColour?: string | null;

  @OneOf(holidayRegions, {
    nullable: true,
    description: 'Whose public holidays are free days (ISO 3166-2, a state of Germany); null: none are.',
    example: 'DE-TH',
  })
  holidayRegion?: HolidayRegion | null;
}
