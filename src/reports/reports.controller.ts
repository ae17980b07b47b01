import { applyDecorators, Controller, Get, Query, type Type } from '@nestjs/common';
import { ApiTags, IntersectionType } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { Reads200, ReadsFile } from '../audit/route.js';
import { WantedLanguage } from '../common/language.js';
import type { Answer, FileAnswer } from '../common/answer.js';
import type { Language } from '../common/problem.js';
import { type TableFormat, tableFormats } from '../exports/formats.js';
import { FileParameters } from './dto/file.parameters.js';
import type { Report } from './report.js';
import { reports } from './reports.js';
import { ReportsService } from './reports.service.js';

type Asked = [report: Report, actor: Actor, parameters: object, language: Language];

/** How a report is answered; what it says and who may read it is the same in each format. */
interface Format {
  controller: string;
  extension: string;
  answer: (this: ReportsService, ...asked: Asked) => Promise<Answer | FileAnswer>;
  parametersOf: (report: Report) => Type<object>;
  describe: (report: Report) => MethodDecorator;
}

const json: Format = {
  controller: 'ReportsController',
  extension: '',
  answer(report, actor, parameters) {
    return this.json(report, actor, parameters);
  },
  parametersOf: ({ filters, pages }) => pages ?? filters,
  describe: ({ title, description, counts, pages, response }) =>
    Reads200(response, {
      summary: pages ? `List ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title,
      description: `${description} An API key needs ${counts[0]} besides.`,
    }),
};

const whole = (pages: unknown) => (pages ? ' All rows at once, up to ten thousand.' : '');
const called =
  'Columns and values are called in the language of Accept-Language (German or English), with columns=codes as in the JSON, with dots into objects; ids come last.';

/** A report as a table in a file. */
const fileIn = (format: TableFormat, controller: string, name: string, form: string): Format => ({
  controller,
  extension: `.${format}`,
  answer(...asked) {
    return this.file(format, ...asked);
  },
  parametersOf: ({ filters }) => IntersectionType(filters, FileParameters),
  describe: ({ title, pages }) =>
    ReadsFile(tableFormats[format].mediaType.split(';')[0] as string, {
      summary: `${title}, as ${name}`,
      description: `The rows of the report as ${form} ${called}${whole(pages)}`,
      refuses: pages && ['report_too_long'],
    }),
});

const csv = fileIn(
  'csv',
  'ReportFilesController',
  'CSV',
  'a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas. Texts that look like a formula get an apostrophe in front.',
);
const xlsx = fileIn(
  'xlsx',
  'ReportWorkbooksController',
  'an Excel workbook',
  'a table in which days, numbers, yes and no are what they are, and all else is text. The first row stays in sight.',
);

/** Operations are called by the names of class and method. */
const named = <T extends object>(name: string, value: T): T =>
  Object.defineProperty(value, 'name', { value: name });

/** The routes of all reports in one format, made as if each were written out as a method with its decorators. */
function controllerOf({ controller, extension, answer, parametersOf, describe }: Format): Type<object> {
  @ApiTags('reports')
  @Controller('reports')
  class Reports {
    constructor(readonly reports: ReportsService) {}
  }
  const { prototype } = Reports;
  for (const [name, report] of Object.entries(reports)) {
    const value = named(name, function (this: Reports, actor: Actor, parameters: object, language: Language) {
      return answer.call(this.reports, report, actor, parameters, language);
    });
    Object.defineProperty(prototype, name, { value });
    CurrentActor()(prototype, name, 0);
    Query()(prototype, name, 1);
    WantedLanguage()(prototype, name, 2);
    Reflect.defineMetadata('design:paramtypes', [Object, parametersOf(report), String], prototype, name);
    const route = applyDecorators(Get(`${report.path}${extension}`), Allow('report.read'), describe(report));
    route(prototype, name, { value });
  }
  return named(controller, Reports);
}

export const reportControllers = [json, csv, xlsx].map(controllerOf);
