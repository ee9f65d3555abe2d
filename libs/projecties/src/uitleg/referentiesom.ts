import { schrijfEuro } from '@ontschot/kern';
import { aantalMaanden, type Invoer, type Kokerinvoer, type Methode, type Per } from '@ontschot/regels';
import { exactBedrag, procent } from './schrijven.js';

/** How many months are assessed, and how many the whole afspraak has. */
interface Tijd {
  readonly maanden: number;
  readonly looptijd: number;
}

/** What an amount per year, per month or for the whole afspraak is multiplied by. */
function maal(per: Per, { maanden, looptijd }: Tijd): string {
  if (per === 'maand') return ` × ${maanden}`;
  const geheel = per === 'jaar' ? 12 : looptijd;
  return maanden === geheel ? '' : ` × ${maanden}/${geheel}`;
}

/** The baseline by its method, as a sum. */
function grondslag(methode: Methode, tijd: Tijd): string {
  if (methode.methode === 'vast') return `${schrijfEuro(methode.bedrag)}${maal(methode.per, tijd)}`;
  if (methode.methode === 'eenheden')
    return methode.eenheden
      .map(({ prijs, aantal, per }) => `${aantal} × ${schrijfEuro(prijs.bedrag)}${maal(per, tijd)}`)
      .join(' + ');
  if (methode.methode === 'historisch') {
    const delen = methode.jaren.map(({ bedrag, gewicht }) => `${gewicht} × ${schrijfEuro(bedrag)}`).join(' + ');
    const gewichten = methode.jaren.reduce((som, { gewicht }) => som + gewicht, 0);
    return `(${delen}) / ${gewichten} × ${procent(methode.index)}${maal('jaar', tijd)}`;
  }
  const { voor, controleVoor, controleNa } = methode;
  const [eigen, na, toen] = [voor, controleNa, controleVoor].map(
    ({ bedrag, huishoudens }) => `${schrijfEuro(bedrag)} / ${huishoudens}`,
  );
  return `(${eigen} + ${na} − ${toen}) × ${voor.huishoudens}${maal('periode', tijd)}`;
}

/** How the referentie of a koker came about (step 1), as a sum without its outcome. */
export function referentiesom({ nulmeting }: Kokerinvoer, invoer: Invoer, verlaagd: string): string {
  const maanden = aantalMaanden(invoer.van, invoer.totEnMet);
  const basis = grondslag(nulmeting.methode, { maanden, looptijd: invoer.looptijd ?? maanden });
  const { nulmeting: toen, nu } = invoer.populatie;
  const gevolgd = nulmeting.volgtPopulatie ? `(${basis}) × ${nu}/${toen}` : basis;
  return verlaagd === '0' ? gevolgd : `${gevolgd} − ${exactBedrag(verlaagd)}`;
}
