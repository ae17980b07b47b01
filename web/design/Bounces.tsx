import { bouncesTexts } from './bounces.texts.js';
import { useDays } from './days.js';
import { Status } from './Status.js';
import { useTexts } from '../texts/texts.js';

/** Beside an address from which mail comes back. */
export function Bounces({ since }: { since: string | null | undefined }) {
  const texts = useTexts(bouncesTexts);
  const days = useDays();
  return since ? <Status mood="danger">{texts.bounces(days.day(days.dayOf(since)))}</Status> : null;
}
