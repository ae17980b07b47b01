/**
 * Letters, digits and what else may stand in a name without quotes (RFC 5322, 3.2.3; beyond ASCII: RFC 6532). Not = and
 * ?, with which a name could be an encoded one (RFC 2047), and another than one reads.
 */
const ATOMS = /^[\p{L}\p{M}\p{N}!#$%&'*+\-/^_`{|}~ ]+$/u;

/** A list of recipients as mail programs take it: names with commas, dots and the like stand in quotes. */
export function addressList(recipients: readonly { name: string; email: string }[]): string {
  return recipients
    .map(({ name, email }) => {
      const quoted = ATOMS.test(name) ? name : `"${name.replace(/["\\]/g, String.raw`\$&`)}"`;
      return `${quoted} <${email}>`;
    })
    .join(', ');
}
