import type { ReactNode } from 'react';
import { sizeBandWords } from '../../src/words/network-words.js';
import type { Word } from '../../src/words/word.js';
import { Moment } from '../design/Day.js';
import { Fact, Facts } from '../design/Facts.js';
import { useOwnFacts } from '../design/own-fields/OwnValue.js';
import { Tags } from '../design/Tags.js';
import { Website } from '../design/Website.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { MembershipStatus } from './MembershipStatus.js';
import { organisationPageTexts } from './organisation-page.texts.js';
import { organisationTexts } from './organisation.texts.js';
import type { Organisation } from './queries.js';

/** What one sees first of an organisation: its standing, its sector, its town. */
export function ProfileLine({
  organisation,
  sectorName,
}: {
  organisation: Organisation;
  /** undefined until it is known. */
  sectorName: Word | undefined;
}) {
  const texts = useTexts(organisationTexts);
  const nameOf = useLocalName();
  const { membership, city, shortName } = organisation;
  return (
    <span className="row">
      {membership && <MembershipStatus state={membership.state} />}
      {membership === null && <span>{texts.noMember}</span>}
      <span>
        {[sectorName && nameOf(sectorName), city, shortName === organisation.name ? null : shortName]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}

/** What stands in the profile, as far as one may read it; what is empty is left out. */
export function Profile({ organisation }: { organisation: Organisation }) {
  const texts = useTexts(organisationTexts);
  const page = useTexts(organisationPageTexts);
  const word = useWord();
  const { website, email, phone, street, postalCode, city, country, sizeBand, description } = organisation;
  const { expertise, offers = [], tags = [], listedPublicly, internalNote, updatedAt } = organisation;
  const own = useOwnFacts('organisations', organisation.ownFields);
  const place = [postalCode, city].filter(Boolean).join(' ');
  const address = [street, place, country === 'DE' ? null : country].filter(Boolean).join('\n');
  const facts: [string, ReactNode][] = [
    [texts.description, description && <span className="lines">{description}</span>],
    [texts.expertise, expertise.join(', ')],
    [texts.offers, offers.join(', ')],
    [texts.website, website && <Website href={website} />],
    [texts.email, email && <a href={`mailto:${email}`}>{email}</a>],
    [texts.phone, phone && <a href={`tel:${phone}`}>{phone}</a>],
    [texts.address, address && <span className="lines">{address}</span>],
    [texts.sizeBand, sizeBand && word(sizeBandWords, sizeBand)],
    [texts.tags, tags.length > 0 && <Tags key="tags" tags={tags} />],
    ...own,
    [texts.listedPublicly, listedPublicly === undefined ? '' : listedPublicly ? texts.yes : texts.no],
    [texts.internalNote, internalNote && <span className="lines">{internalNote}</span>],
    [texts.updatedAt, <Moment key="updatedAt" moment={updatedAt} />],
  ];
  const said = facts.filter(
    ([, value]) => value !== null && value !== '' && value !== undefined && value !== false,
  );
  return (
    <>
      {said.length === 1 && <p className="muted">{page.noProfile}</p>}
      <Facts>
        {said.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </Facts>
    </>
  );
}
