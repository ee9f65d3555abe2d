import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Eurocent } from '@ontschot/kern';
import { useState } from 'react';
import { euro } from './bedrag.js';
import { Vinkje } from './veld.js';

export interface Knooppunt {
  /** Begins with the number of its column: `0:zorg`. */
  readonly id: string;
  readonly naam: string;
}

/** One flow; its width is its amount. */
export interface Stroomlijn {
  readonly id: string;
  readonly van: string;
  readonly naar: string;
  readonly bedrag: Eurocent;
  /** How it is drawn: what was gained, or what came back. */
  readonly soort: 'gewonnen' | 'terug';
}

type Punt = SankeyNode<Knooppunt, Lijn>;
type Lijn = SankeyLink<Knooppunt, Omit<Stroomlijn, 'van' | 'naar'>>;

const BREED = 1_000;
const PER_PUNT = 44;
/** Up to this height a picture fits on a screen with its names as large as the text beside it. */
const PAST_IN_BEELD = 700;

interface Eigenschappen {
  readonly titel: string;
  readonly punten: readonly Knooppunt[];
  readonly lijnen: readonly Stroomlijn[];
  /** The heads of the columns, left to right. */
  readonly koppen: readonly string[];
}

/**
 * A flow picture, as tall as its names need; one that is taller than a screen can be fitted into it. Whoever cannot see it finds the same figures in the table beside it, so to a
 * screen reader it is one image.
 */
export function Stroomplaat({ titel, punten, lijnen, koppen }: Eigenschappen) {
  const [heel, zetHeel] = useState(false);
  const zichtbaar = lijnen.filter(({ bedrag }) => bedrag > 0);
  if (zichtbaar.length === 0) return null;
  const gebruikt = new Set(zichtbaar.flatMap(({ van, naar }) => [van, naar]));
  const perKolom = Math.max(...koppen.map((_, i) => punten.filter(({ id }) => kolomVan(id) === i).length), 2);
  const hoog = 40 + perKolom * PER_PUNT;
  const plaat = sankey<Knooppunt, Omit<Stroomlijn, 'van' | 'naar'>>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ id }) => kolomVan(id))
    .nodeWidth(10)
    .nodePadding(22)
    .extent([
      [4, 34],
      [BREED - 4, hoog - 6],
    ])({
    nodes: punten.filter(({ id }) => gebruikt.has(id)).map((punt) => ({ ...punt })),
    links: zichtbaar.map(({ van, naar, ...rest }) => ({ ...rest, source: van, target: naar, value: rest.bedrag })),
  });
  const lijn = sankeyLinkHorizontal<Knooppunt, Omit<Stroomlijn, 'van' | 'naar'>>();
  const lang = hoog > PAST_IN_BEELD;
  return (
    <>
      {lang && (
        <div className="niet-op-papier">
          <Vinkje label="Pas de hele plaat in één beeld" checked={heel} opWijziging={zetHeel} />
        </div>
      )}
      <svg
        className={`stroomplaat${lang && !heel ? ' stroomplaat-lang' : ''}`}
        viewBox={`0 0 ${BREED} ${hoog}`}
        role="img"
        aria-label={titel}
      >
        {koppen.map((kop, i) => (
          <text
            key={kop}
            className="stroomplaat-kop"
            x={waarKop(i, koppen.length)}
            y={16}
            textAnchor={anker(i, koppen.length)}
          >
            {kop}
          </text>
        ))}
        {plaat.links.map((een) => (
          <path
            key={een.id}
            className={`stroomplaat-${een.soort}`}
            d={lijn(een) ?? ''}
            fill="none"
            strokeWidth={Math.max(een.width ?? 1, 1)}
          >
            <title>{`${naamVan(een.source)} → ${naamVan(een.target)}: ${euro(een.bedrag)}`}</title>
          </path>
        ))}
        {plaat.nodes.map((punt) => (
          <PuntOpPlaat key={punt.id} punt={punt} />
        ))}
      </svg>
    </>
  );
}

function PuntOpPlaat({ punt }: { readonly punt: Punt }) {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, naam } = punt;
  const links = x0 < BREED * 0.75;
  return (
    <g>
      <rect className="stroomplaat-punt" x={x0} y={y0} width={x1 - x0} height={Math.max(y1 - y0, 1)} />
      <text x={links ? x1 + 6 : x0 - 6} y={(y0 + y1) / 2} dy="0.35em" textAnchor={links ? 'start' : 'end'}>
        {naam}
      </text>
    </g>
  );
}

const kolomVan = (id: string): number => Number(id.split(':', 1)[0]);
const naamVan = (punt: Lijn['source']): string => (typeof punt === 'object' ? punt.naam : String(punt));
const waarKop = (i: number, aantal: number): number => 4 + ((BREED - 8) * i) / Math.max(aantal - 1, 1);
const anker = (i: number, aantal: number): 'start' | 'middle' | 'end' =>
  i === 0 ? 'start' : i === aantal - 1 ? 'end' : 'middle';
