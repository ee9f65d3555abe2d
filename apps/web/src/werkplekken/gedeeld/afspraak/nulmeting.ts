import type { Afspraakoverzicht } from '@ontschot/projecties';
import { euro } from '../../../onderdelen/bedrag.js';

type Koker = Afspraakoverzicht['versies'][number]['inhoud']['kokers'][number];
type Per = 'jaar' | 'maand' | 'periode';

const PER: Readonly<Record<Per, string>> = { jaar: 'per jaar', maand: 'per maand', periode: 'over de hele looptijd' };

/** What would be spent without the prevention, as an afspraak sets it, in a Dutch sentence. */
export function nulmetingInZin({ nulmeting: { methode, volgtPopulatie } }: Koker): string {
  const volgt = volgtPopulatie ? ' Dit groeit en krimpt mee met het aantal huishoudens.' : '';
  return `${zin(methode)}${volgt}`;
}

function zin(methode: Koker['nulmeting']['methode']): string {
  switch (methode.methode) {
    case 'vast':
      return `${euro(methode.bedrag)} ${PER[methode.per]} (${methode.bron}).`;
    case 'eenheden':
      return `${methode.eenheden
        .map(
          ({ prijs, aantal, per }) =>
            `${aantal} × ${euro(prijs.bedrag)} ${PER[per]} (${prijs.naam}, ${prijs.eenheid}, ${prijs.bron} ${prijs.jaar})`,
        )
        .join(' en ')}.`;
    case 'historisch':
      return `Wat het eerder kostte: ${methode.jaren.map(({ jaar, bedrag }) => `${euro(bedrag)} in ${jaar}`).join(', ')}; prijspeil ${methode.index}% (${methode.bron}).`;
    case 'controlegroep':
      return `Wat ${methode.voor.huishoudens} huishoudens eerder kostten (${euro(methode.voor.bedrag)}), met wat een groep zonder deze hulp intussen duurder of goedkoper werd (${methode.bron}).`;
  }
}
