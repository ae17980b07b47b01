/** SQL of what somebody wrote in the place of defaults, as a list in JSON. */
export const changedTemplates = `(SELECT coalesce(jsonb_agg(jsonb_build_object('code', mt.code, 'language', mt.language,
    'subject', mt.subject, 'text', mt.text)), '[]') FROM mail_template mt WHERE mt.subject IS NOT NULL)`;

/** What was kept of these letters: a row where somebody ever changed one; resetting one that nobody changed leaves version 0. */
export const keptTemplates = `SELECT mt.id, mt.code, mt.language, mt.version, mt.updated_at AS "changedAt", mt.subject, mt.text
  FROM mail_template mt WHERE mt.code = ANY($1::text[]) AND mt.version > 0`;
