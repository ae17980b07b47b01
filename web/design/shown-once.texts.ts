import { inBoth } from '../texts/texts.js';

export const shownOnceTexts = inBoth(
  {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser erlaubt das Kopieren nicht. Der Text ist ausgewählt: kopieren Sie ihn selbst.',
    finished: 'Fertig',
  },
  {
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. The text is selected: copy it yourself.',
    finished: 'Done',
  },
);
