const BOUNDARY = 'frontier';

/** A form with a file, as browsers send it. */
export function form(file: string | Buffer, { name = 'mitglieder.csv', kind = 'organisations' } = {}) {
  const part = (field: string, more = '') =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${more}\r\n\r\n`;
  const head = `${part('kind')}${kind}\r\n${part('file', `; filename="${name}"`)}`;
  return {
    raw: Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  };
}
