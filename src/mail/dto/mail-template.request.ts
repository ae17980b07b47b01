import { Text } from '../../common/fields.js';

export class MailTemplateRequest {
  @Text({
    max: 200,
    description: 'Subject, on one line, with placeholders that stand in sentences.',
    example: 'Einladung zur {Sitzungsart} am {Tag}',
  })
  subject!: string;

  @Text({
    max: 5000,
    multiline: true,
    description:
      'Paragraphs with empty lines between them. What stands in braces is filled in; nothing else is anything but text, HTML neither.',
    example: 'Guten Tag {Name},\n\nwir laden Sie ein.\n\n{Zeit und Ort}\n\n{Link zur Antwort}',
  })
  text!: string;
}
