import { isGetal, type Getal } from '@ontschot/regels';
import type { Toestand } from '../toestand/toestand.js';
import { eigenBudget, type Kokerdelen, type Methodevoorstel } from './afspraakvoorstel.js';
import type { Keuring } from './keurhulp.js';

const PROCENT = 'Geef een percentage als "30" of "2.35", van nul of meer.';
const isProcent = (waarde: Getal): boolean => isGetal(waarde) && !waarde.startsWith('-');

/** A percentage in millionths of a percent: exact, for it has six decimals at most. */
function miljoensten(procent: Getal): number {
  const [heel = '', deel = ''] = procent.split('.');
  return Number(heel) * 1_000_000 + Number(deel.padEnd(6, '0'));
}

/** Checks one koker of an afspraak: that its parts are known, and that its baseline can be worked out. */
export function keurKoker(
  keuring: Keuring,
  toestand: Toestand | undefined,
  veld: string,
  voorstel: Kokerdelen,
  aanbieders: readonly string[] | undefined,
): void {
  const { nulmeting, inkomsten = [] } = voorstel;
  if (toestand !== undefined) keurBekend(keuring, toestand, veld, voorstel);
  if (nulmeting !== undefined) keurNulmeting(keuring, toestand, `${veld}.nulmeting`, nulmeting);
  keurInkomsten(keuring, `${veld}.inkomsten`, inkomsten, aanbieders);
}

function keurNulmeting(
  keuring: Keuring,
  toestand: Toestand | undefined,
  veld: string,
  nulmeting: NonNullable<Kokerdelen['nulmeting']>,
): void {
  keurMethode(keuring, toestand, `${veld}.methode`, nulmeting.methode);
  (nulmeting.verlagingen ?? []).forEach(({ bedrag }, i) => {
    keuring.bedrag(`${veld}.verlagingen[${i}].bedrag`, bedrag);
  });
  keuring.bedrag(`${veld}.afgekapt`, nulmeting.afgekapt);
}

function keurBekend(keuring: Keuring, toestand: Toestand, veld: string, { koker, budget }: Kokerdelen): void {
  if (koker !== undefined)
    keuring.eis(toestand.kokers.heeft(koker), `${veld}.koker`, `Koker ${koker} staat niet in dit boek.`);
  if (budget !== undefined)
    keuring.eis(toestand.budgetten.heeft(budget), `${veld}.budget`, `Budget ${budget} staat niet in dit boek.`);
  else if (koker !== undefined && toestand.kokers.heeft(koker))
    keuring.eis(
      eigenBudget(toestand, koker) !== undefined,
      `${veld}.budget`,
      `Koker ${koker} heeft geen eigen budget; noem welk budget betaalt.`,
    );
}

function keurInkomsten(
  keuring: Keuring,
  veld: string,
  inkomsten: NonNullable<Kokerdelen['inkomsten']>,
  aanbieders: readonly string[] | undefined,
): void {
  inkomsten.forEach((een, i) => {
    if (een === undefined) return;
    const { aanbieder, procent } = een;
    keuring.eis(
      aanbieders === undefined || aanbieders.includes(aanbieder),
      `${veld}[${i}].aanbieder`,
      `${aanbieder} is geen aanbieder van deze afspraak.`,
    );
    keuring.eis(isProcent(procent), `${veld}[${i}].procent`, PROCENT);
  });
  keuring.enkel(
    (i) => `${veld}[${i}].aanbieder`,
    inkomsten.map((een) => een?.aanbieder),
    'Aanbieder',
  );
  const samen = inkomsten.reduce(
    (som, een) => som + (een !== undefined && isProcent(een.procent) ? miljoensten(een.procent) : 0),
    0,
  );
  keuring.eis(samen <= 100_000_000, veld, 'Samen is dit meer dan 100% van de nulmeting.');
}

function keurMethode(keuring: Keuring, toestand: Toestand | undefined, veld: string, methode: Methodevoorstel): void {
  if (methode.methode === 'vast') keuring.bedrag(`${veld}.bedrag`, methode.bedrag);
  else if (methode.methode === 'historisch') keurJaren(keuring, veld, methode);
  else if (methode.methode === 'eenheden') keurEenheden(keuring, toestand, veld, methode);
  else
    for (const groep of ['voor', 'controleVoor', 'controleNa'] as const) {
      keuring.bedrag(`${veld}.${groep}.bedrag`, methode[groep].bedrag);
      keuring.geheel(`${veld}.${groep}.huishoudens`, methode[groep].huishoudens, 1);
    }
}

type Van<M> = Extract<Methodevoorstel, { methode: M }>;

function keurJaren(keuring: Keuring, veld: string, { jaren, index }: Van<'historisch'>): void {
  keuring.eis(jaren.length > 0, `${veld}.jaren`, 'Noem minstens één jaar.');
  jaren.forEach(({ bedrag, gewicht }, i) => {
    keuring.bedrag(`${veld}.jaren[${i}].bedrag`, bedrag);
    keuring.geheel(`${veld}.jaren[${i}].gewicht`, gewicht);
  });
  keuring.enkel(
    (i) => `${veld}.jaren[${i}].jaar`,
    jaren.map(({ jaar }) => String(jaar)),
    'Jaar',
  );
  if (jaren.length > 0)
    keuring.eis(
      jaren.some(({ gewicht }) => gewicht > 0),
      `${veld}.jaren`,
      'Geef minstens één jaar een gewicht van 1 of meer.',
    );
  keuring.eis(isProcent(index), `${veld}.index`, PROCENT);
}

function keurEenheden(
  keuring: Keuring,
  toestand: Toestand | undefined,
  veld: string,
  { eenheden }: Van<'eenheden'>,
): void {
  keuring.eis(eenheden.length > 0, `${veld}.eenheden`, 'Noem minstens één eenheid.');
  eenheden.forEach(({ eenheidsprijs, aantal }, i) => {
    if (toestand !== undefined)
      keuring.eis(
        toestand.preventie.eenheidsprijzen.heeft(eenheidsprijs),
        `${veld}.eenheden[${i}].eenheidsprijs`,
        `Eenheidsprijs ${eenheidsprijs} staat niet in dit boek.`,
      );
    keuring.geheel(`${veld}.eenheden[${i}].aantal`, aantal);
  });
}
