import canonicalize from 'canonicalize';
import type { VerificationResponse } from './dto/version.response.js';
import { sha256 } from './frozen-content.js';
import type { VersionText } from './versions.query.js';

interface Said {
  people?: { subject: string; nameHash: string }[];
}

/**
 * Works out anew, without the database, what the stored hashes claim: that of each text up to the last version given,
 * the chain between them, and of the last one the canonical form and the names.
 */
export function verify(minutesId: string, versions: readonly VersionText[]): VerificationResponse {
  const chain = versions.map(({ versionNo, content, sha256: stored, previousSha256 }, index) => {
    const recomputedSha256 = sha256(content);
    return {
      versionNo,
      sha256: stored,
      recomputedSha256,
      textIsUnchanged: recomputedSha256 === stored,
      followsPrevious: versionNo === index + 1 && previousSha256 === (versions[index - 1]?.sha256 ?? null),
    };
  });
  const last = versions.at(-1);
  if (last === undefined) throw new Error('there is at least one version');
  const content = JSON.parse(last.content) as Said;
  const isCanonical = canonicalize(content) === last.content;
  const names = countNames(content.people ?? [], last.names);
  const isSound = chain.every(({ textIsUnchanged, followsPrevious }) => textIsUnchanged && followsPrevious);
  return {
    minutesId,
    versionNo: last.versionNo,
    isValid: isSound && isCanonical && names.namesWrong === 0,
    isCanonical,
    chain,
    ...names,
  };
}

function countNames(people: NonNullable<Said['people']>, names: VersionText['names']) {
  const hashes = new Map(people.map(({ subject, nameHash }) => [subject, nameHash]));
  const right = names.filter(({ subject, name, salt }) => hashes.get(subject) === sha256(salt + name)).length;
  return {
    namesVerified: right,
    namesErased: people.filter(({ subject }) => !names.some((kept) => kept.subject === subject)).length,
    namesWrong: names.length - right,
  };
}
