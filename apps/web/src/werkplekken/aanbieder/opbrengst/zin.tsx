import type { Landkaart, Verhoudingen } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { zinUit } from '../../gedeeld/zin-uit.js';

interface Eigenschappen {
  readonly pad: string;
  readonly op: string;
  readonly kaart: Landkaart;
}

/** The page in a sentence. What was only measured is no money yet, and does not count in it. */
export function Zin({ pad, op, kaart }: Eigenschappen) {
  const vast = { op, metMetingen: 'nee' };
  const vastgesteld = useVraag<Landkaart>(`${pad}/landkaart`, vast);
  const terug = useVraag<Verhoudingen>(`${pad}/verhoudingen`, vast);
  const soorten = new Set(kaart.afspraken.flatMap(({ perioden }) => perioden.map(({ soort }) => soort)));
  return (
    <p className="utrecht-paragraph">
      {soorten.has('vaststelling')
        ? zinUit(vastgesteld, terug, (winst, deel) => zinVan(soorten, winst, deel))
        : 'Er is alleen gemeten, nog niets vastgesteld: dit is nog geen geld.'}
    </p>
  );
}

function zinVan(soorten: ReadonlySet<string>, kaart: Landkaart, verhoudingen: Verhoudingen): string {
  const { gewonnen, gederfd } = kaart.totalen;
  const { terugVanHier, procent } = verhoudingen.totaal;
  const deel = procent === null ? '' : `, ${procent} van wat anderen ermee wonnen`;
  const gemeten = soorten.has('meting') ? ' Wat alleen is gemeten, telt in deze zin niet mee.' : '';
  return `Uw preventie leverde ${euro(gewonnen)} op. Zelf verdiende u daardoor ${euro(gederfd)} minder, en u kreeg ${euro(terugVanHier)} terug${deel}.${gemeten}`;
}
