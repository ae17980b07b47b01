/** A person's name as papers have it: „Dr. Ada von Beispiel“. */
export function nameOf({
  academicTitle,
  givenName,
  nameAffix,
  familyName,
}: {
  academicTitle: string | null;
  givenName: string;
  nameAffix: string | null;
  familyName: string;
}): string {
  return [academicTitle, givenName, nameAffix, familyName].filter(Boolean).join(' ');
}

/** As lists have it that go by family name: „Beispiel, Dr. Ada von“. */
export function listedNameOf({
  academicTitle,
  givenName,
  nameAffix,
  familyName,
}: Parameters<typeof nameOf>[0]): string {
  return `${familyName}, ${[academicTitle, givenName, nameAffix].filter(Boolean).join(' ')}`;
}
