import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import { calendarsTexts } from './calendars.texts.js';
import { QrCode } from './QrCode.js';

/** The address of a calendar, this once: to copy, to open, to read with a phone. */
export function NewAddress({ address, onClose }: { address: string; onClose: () => void }) {
  const texts = useTexts(calendarsTexts);
  // Programs that subscribe to calendars listen to this name; they fetch it by https.
  const webcal = address.replace(/^https?:/, 'webcal:');
  return (
    <ShownOnce
      title={texts.made}
      detail={texts.madeDetail}
      label={texts.address}
      secret={address}
      onClose={onClose}
    >
      <p>
        <a className="kern-link" href={webcal}>
          {texts.open}
        </a>
      </p>
      <figure className="calendar-code">
        <QrCode text={webcal} label={texts.code} />
        <figcaption className="muted">{texts.scan}</figcaption>
      </figure>
      <details>
        <summary>{texts.ways}</summary>
        <dl className="calendar-ways">
          {texts.wayList.map(([program, way]) => (
            <div key={program}>
              <dt>{program}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
      </details>
    </ShownOnce>
  );
}
