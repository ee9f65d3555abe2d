import { schrijfEuro } from '@ontschot/kern';
import { aantalMaanden, type Invoer, type Kokerinvoer, type Methode, type Per } from '@ontschot/regels';
import { exactBedrag, procent } from './schrijven.js';

/** What an amount per year or month is multiplied by. */
const maal = (per: Per, maanden: number): string =>
  per === 'periode' || (per === 'jaar' && maanden === 12) ? '' : per === 'maand' ? ` × ${maanden}` : ` × ${maanden}/12`;

/** The baseline by its method, as a sum. */
function grondslag(methode: Methode, maanden: number): string {
  if (methode.methode === 'vast') return `${schrijfEuro(methode.bedrag)}${maal(methode.per, maanden)}`;
  if (methode.methode === 'eenheden')
    return methode.eenheden
      .map(({ prijs, aantal, per }) => `${aantal} × ${schrijfEuro(prijs.bedrag)}${maal(per, maanden)}`)
      .join(' + ');
  if (methode.methode === 'historisch') {
    const delen = methode.jaren.map(({ bedrag, gewicht }) => `${gewicht} × ${schrijfEuro(bedrag)}`).join(' + ');
    const gewichten = methode.jaren.reduce((som, { gewicht }) => som + gewicht, 0);
    return `(${delen}) / ${gewichten} × ${procent(methode.index)}${maal('jaar', maanden)}`;
  }
  const { voor, controleVoor, controleNa } = methode;
  const [eigen, na, toen] = [voor, controleNa, controleVoor].map(
    ({ bedrag, huishoudens }) => `${schrijfEuro(bedrag)} / ${huishoudens}`,
  );
  return `(${eigen} + ${na} − ${toen}) × ${voor.huishoudens}`;
}

/** How the referentie of a koker came about (step 1), as a sum without its outcome. */
export function referentiesom({ nulmeting }: Kokerinvoer, invoer: Invoer, verlaagd: string): string {
  const basis = grondslag(nulmeting.methode, aantalMaanden(invoer.van, invoer.totEnMet));
  const { nulmeting: toen, nu } = invoer.populatie;
  const gevolgd = nulmeting.volgtPopulatie ? `(${basis}) × ${nu}/${toen}` : basis;
  return verlaagd === '0' ? gevolgd : `${gevolgd} − ${exactBedrag(verlaagd)}`;
}
