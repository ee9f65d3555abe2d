import type { Landkaart, Verhoudingen } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { zinUit } from '../../gedeeld/zin-uit.js';

interface Eigenschappen {
  readonly pad: string;
  readonly velden: Readonly<Record<string, string | undefined>>;
  readonly kaart: Landkaart;
}

/** The landkaart in a sentence: what prevention brought, and what came back. What was only measured is no money yet. */
export function Zin({ pad, velden, kaart }: Eigenschappen) {
  const vast = { ...velden, metMetingen: 'nee' };
  const vastgesteld = useVraag<Landkaart>(`${pad}/landkaart`, vast);
  const terug = useVraag<Verhoudingen>(`${pad}/verhoudingen`, vast);
  const soorten = new Set(kaart.afspraken.flatMap(({ perioden }) => perioden.map(({ soort }) => soort)));
  return (
    <p className="utrecht-paragraph">
      {zinVooraf(kaart, soorten) ?? zinUit(vastgesteld, terug, (winst, deel) => zinVan(soorten, winst, deel))}
    </p>
  );
}

/** What there is to say as long as nothing was assessed. */
function zinVooraf({ afspraken, overgenomen }: Landkaart, soorten: ReadonlySet<string>): string | undefined {
  if (afspraken.length === 0)
    return 'Er is nog geen afspraak over preventie. Zodra er een is opgesteld en gemeten, staat hier wie het deed en waar de winst landde.';
  if (soorten.size === 0)
    return overgenomen.length === 0
      ? 'Op deze dag is nog niets gemeten.'
      : 'Op deze dag is nog niets gemeten. Wat hieronder staat, is uit een eerder jaar overgenomen.';
  if (!soorten.has('vaststelling'))
    return 'Er is gemeten, maar nog niets vastgesteld. Wat hieronder staat, is nog geen geld.';
  return undefined;
}

function zinVan(soorten: ReadonlySet<string>, vastgesteld: Landkaart, terug: Verhoudingen): string {
  const { gewonnen, verlies, gederfd } = vastgesteld.totalen;
  const duurder = verlies === 0 ? '' : ` en elders werd het ${euro(verlies)} duurder`;
  const gemeten = soorten.has('meting') ? ' Wat alleen is gemeten, telt in deze zin niet mee.' : '';
  return `Preventie leverde ${euro(gewonnen)} op${duurder}; wie haar leverde, verdiende ${euro(gederfd)} minder en kreeg ${euro(terug.totaal.terugVanHier)} terug.${gemeten}`;
}
