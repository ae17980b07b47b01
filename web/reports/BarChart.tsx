import { useId } from 'react';
import { useLanguage, useTexts } from '../texts/texts.js';
import { type Bar, cut, longest, shownBars, sum } from './chart.js';
import { reportTexts } from './reports.texts.js';

const THICK = 14;
const LABEL = 22;
const APART = 16;
/** Of the width, what the longest bar takes; its figures stand behind it. */
const WIDEST = 84;

/**
 * Bars with their figures, drawn here. Each series has a pattern beside its colour. What it shows stands in a table as
 * well, so for screen readers it is one picture with a name.
 * @param isStacked whether the series of a bar stand behind each other, else below each other
 */
export function BarChart({
  name,
  series,
  bars: all,
  isStacked = false,
}: {
  name: string;
  series: readonly string[];
  bars: readonly Bar[];
  isStacked?: boolean;
}) {
  const texts = useTexts(reportTexts);
  const numbers = new Intl.NumberFormat(useLanguage());
  const id = useId();
  const bars = shownBars(all);
  const most = longest(bars, isStacked);
  const lines = isStacked ? 1 : series.length;
  const height = LABEL + lines * (THICK + 2) + APART;
  const part = (value: number) => (value / most) * WIDEST;
  return (
    <figure className="chart">
      {series.length > 1 && (
        <ul className="legend" aria-label={texts.legend}>
          {series.map((each, place) => (
            <li key={each}>
              <svg width="20" height="14" aria-hidden="true">
                <Patterns id={`${id}-legend`} />
                <Piece id={`${id}-legend`} place={place} width="20" />
              </svg>
              {each}
            </li>
          ))}
        </ul>
      )}
      <svg role="img" aria-label={texts.chart(name)} width="100%" height={bars.length * height}>
        <Patterns id={id} />
        {bars.map(({ key, label, values }, row) => {
          const y = row * height;
          return (
            <g key={key}>
              <text x="0" y={y + 16} className="label-cut">
                {cut(label)}
              </text>
              <text x="0" y={y + 16} className="label-whole">
                {label}
              </text>
              {values.map((value, place) => (
                <Piece
                  key={series[place]}
                  id={id}
                  place={place}
                  x={isStacked ? `${part(sum(values.slice(0, place)))}%` : '0'}
                  y={y + LABEL + (isStacked ? 0 : place * (THICK + 2))}
                  width={`${part(value)}%`}
                />
              ))}
              {(isStacked ? [sum(values)] : values).map((value, place) => (
                <text
                  key={series[place]}
                  className="figure"
                  x={`${part(value)}%`}
                  dx="6"
                  y={y + LABEL + place * (THICK + 2) + 12}
                >
                  {numbers.format(value)}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      {bars.length < all.length && <figcaption className="muted">{texts.chartPart(bars.length)}</figcaption>}
    </figure>
  );
}

/** Filled, hatched, dotted, hollow: told apart without colours, and on paper. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-1`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="pattern-ground" width="6" height="6" />
        <rect className="pattern-mark" width="3" height="6" />
      </pattern>
      <pattern id={`${id}-2`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="pattern-ground" width="6" height="6" />
        <circle className="pattern-mark" cx="3" cy="3" r="1.5" />
      </pattern>
    </defs>
  );
}

function Piece({
  id,
  place,
  ...where
}: {
  id: string;
  place: number;
  width: string;
  x?: string;
  y?: number;
}) {
  const fill = place === 1 || place === 2 ? `url(#${id}-${place})` : undefined;
  return <rect {...where} height={THICK} fill={fill} className={`piece piece-${place}`} />;
}
