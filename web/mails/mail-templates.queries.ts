import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

export type MailTemplateRow = Schema<'MailTemplateRowResponse'>;
export type MailTemplate = Schema<'MailTemplateResponse'>;
export type Placeholder = MailTemplate['placeholders'][number];
export type TemplateLanguage = 'de' | 'en';
/** What one changes of a template. */
export type TemplateDraft = { subject: string; text: string };

export const mailTemplatesQuery = queryOptions({
  queryKey: ['mail-templates', 'list'],
  queryFn: () => answer(api.GET('/api/v1/mail-templates')),
});

export const mailTemplateQuery = (code: string, language: TemplateLanguage) =>
  queryOptions({
    queryKey: ['mail-templates', code, language],
    queryFn: () =>
      answer(api.GET('/api/v1/mail-templates/{code}/{language}', { params: { path: { code, language } } })),
  });

/** The mail that these texts would make. */
export const mailPreviewQuery = (code: string, language: TemplateLanguage, texts: TemplateDraft) =>
  queryOptions({
    queryKey: ['mail-templates', code, language, 'preview', texts.subject, texts.text],
    queryFn: () =>
      answer(
        api.POST('/api/v1/mail-templates/{code}/{language}/preview', {
          params: { path: { code, language } },
          body: texts,
        }),
      ),
    staleTime: Infinity,
    retry: false,
  });

const at = (code: string, language: string, version: number) => ({
  path: { code, language },
  header: { 'If-Match': `"${version}"` },
});

export const putTemplate = (code: string, language: string, version: number, body: TemplateDraft) =>
  answer(api.PUT('/api/v1/mail-templates/{code}/{language}', { params: at(code, language, version), body }));

export const removeTemplate = (code: string, language: string, version: number) =>
  answer(api.DELETE('/api/v1/mail-templates/{code}/{language}', { params: at(code, language, version) }));
