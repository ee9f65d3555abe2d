import { schrijfEuro } from '@ontschot/kern';
import { regels } from './schrijven.js';
import type { Splitsdeel, Splitsing } from './verdeling.js';

/** As many lines as three pages hold; what is more, stands in the data of the explanation. */
const HOOGSTENS = 198;

const INLEIDING =
  'Van elk deel vallen stukjes van een cent weg. De centen die zo overblijven, gaan een voor een naar de grootste ' +
  'stukjes, bij gelijke stukjes in de volgorde die er staat.';

const WAARNAAR: Readonly<Record<Splitsing['naar'], string>> = {
  gewicht: 'naar gewicht',
  gelijk: 'in gelijke delen',
  inspanning: 'naar inspanning',
  'winst-die-over-is': 'naar wat elke koker van zijn winst over heeft',
  meerkosten: 'naar wat elke koker duurder werd',
  referentie: 'naar wat in elke koker werd verwacht',
};

const isBedrag = ({ naar }: Splitsing): boolean =>
  naar === 'winst-die-over-is' || naar === 'meerkosten' || naar === 'referentie';

/** Above this a fraction is written with decimals. */
const LEESBARE_NOEMER = 1_000;

const kreegErbij = ({ bedrag, heel }: Splitsdeel): boolean => bedrag > heel;

const decimalen = (rest: number, noemer: number, hoeveel: number): string =>
  String((BigInt(rest) * 10n ** BigInt(hoeveel)) / BigInt(noemer)).padStart(hoeveel, '0');

/** So many decimals that it is seen who had the larger remainder; what is equal stays so. */
function nauwkeurig({ delen, gewichten }: Splitsing): number {
  const erbij = delen.filter(kreegErbij).map(({ rest }) => rest);
  const minste = Math.min(...erbij);
  const meeste = Math.max(0, ...delen.filter((een) => !kreegErbij(een)).map(({ rest }) => rest));
  const teZien = (hoeveel: number): boolean =>
    decimalen(minste, gewichten, hoeveel) > decimalen(meeste, gewichten, hoeveel);
  let hoeveel = 4;
  if (erbij.length > 0 && minste > meeste) while (hoeveel < 16 && !teZien(hoeveel)) hoeveel += 1;
  return hoeveel;
}

const ggd = (a: number, b: number): number => (b === 0 ? a : ggd(b, a % b));

function deelzin(geheel: Splitsing, deel: Splitsdeel, hoeveel: number): string {
  const { bedrag, gewichten } = geheel;
  const getal = isBedrag(geheel) ? schrijfEuro : String;
  const som = `${deel.wie}: ${schrijfEuro(bedrag)} × ${getal(deel.gewicht)} / ${getal(gewichten)} = ${schrijfEuro(deel.heel)}`;
  if (deel.rest === 0) return som;
  const deler = ggd(deel.rest, gewichten);
  const rest =
    gewichten / deler <= LEESBARE_NOEMER
      ? `${deel.rest / deler}/${gewichten / deler}`
      : `0,${decimalen(deel.rest, gewichten, hoeveel)}`;
  const wordt = kreegErbij(deel) ? 'met een cent erbij' : 'wordt';
  return `${som} en ${rest} cent; ${wordt} ${schrijfEuro(deel.bedrag)}`;
}

function zinnen(geheel: Splitsing): string[] {
  const { stap, wat, naar, bedrag, gewichten, delen } = geheel;
  const getal = isBedrag(geheel) ? schrijfEuro : String;
  const hoeveel = nauwkeurig(geheel);
  return [
    ...regels(`${wat}, ${schrijfEuro(bedrag)} ${WAARNAAR[naar]}:`, `${stap}. `, '     '),
    ...regels(`samen: ${delen.map(({ gewicht }) => getal(gewicht)).join(' + ')} = ${getal(gewichten)}`, '   ', '     '),
    ...delen.flatMap((deel) => regels(deelzin(geheel, deel, hoeveel), '   ', '     ')),
  ];
}

/** The splits to the cent as lines that can be redone with a pen; empty when nothing was split. */
export function nagerekend(splitsingen: readonly Splitsing[]): string[] {
  if (splitsingen.length === 0) return [];
  const uit = ['', 'DE VERDELING, TOT OP DE CENT', ...regels(INLEIDING)];
  for (const [i, een] of splitsingen.entries()) {
    const erbij = zinnen(een);
    if (uit.length + erbij.length > HOOGSTENS) {
      const over = splitsingen.length - i;
      return [...uit, `En nog ${over} zulke verdelingen; zij staan alle in de gegevens bij deze uitleg.`];
    }
    uit.push(...erbij);
  }
  return uit;
}
