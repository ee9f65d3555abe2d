import { isMinder } from './breuk.js';
import { breukVan, isGetal } from './getal.js';
import { keurBedrag, keurDrempel, keurProcent, type Keurfout } from './grenskeuring.js';
import { geeftIets } from './poort-en-schaal.js';
import type { Regeldelen } from './regeldelen.js';
import type { Maat, Poort, Schaal } from './verdeelregel.js';

export type { Keurfout } from './grenskeuring.js';

/** The maten that a gate or a scale can be about, and whether these are all of them. */
interface Gekend {
  readonly maten: readonly Maat[];
  readonly alle: boolean;
}

const onbekend = (veld: string, maat: string, { alle }: Gekend): Keurfout[] =>
  alle ? [{ veld, uitleg: `De maat ${maat} staat niet onder maten.` }] : [];

function keurPoort(veld: string, poort: Poort, maten: Gekend): Keurfout[] {
  const { maat, minstens, hoogstens } = poort;
  const gekend = maten.maten.find((een) => een.maat === maat);
  if (gekend === undefined) return onbekend(`${veld}.maat`, maat, maten);
  const eisen = [minstens, hoogstens].filter((eis) => eis !== undefined);
  if (eisen.length === 0) return [{ veld, uitleg: 'Een poort eist minstens of hoogstens iets.' }];
  if (!eisen.every(isGetal)) return [{ veld, uitleg: 'Geef getallen als "7.5".' }];
  const dicht =
    (minstens !== undefined && isMinder(breukVan(gekend.tot), breukVan(minstens))) ||
    (hoogstens !== undefined && isMinder(breukVan(hoogstens), breukVan(gekend.van))) ||
    sluitUit(poort, poort);
  return dicht
    ? [{ veld, uitleg: `Deze poort kan nooit worden gehaald: ${maat} ligt tussen ${gekend.van} en ${gekend.tot}.` }]
    : [];
}

/** Every gate by itself, and each that is right against those before it: of one maat, two can shut each other out. */
function keurPoorten(veld: string, poorten: readonly (Poort | undefined)[], maten: Gekend): Keurfout[] {
  const goed: Poort[] = [];
  return poorten.flatMap((poort, i) => {
    if (poort === undefined) return [];
    const plek = `${veld}[${i}]`;
    const fouten = keurPoort(plek, poort, maten);
    if (fouten.length > 0 || !kent(maten, poort.maat)) return fouten;
    const tegen = goed.some((een) => een.maat === poort.maat && (sluitUit(een, poort) || sluitUit(poort, een)));
    goed.push(poort);
    return tegen
      ? [{ veld: plek, uitleg: `Deze poort en een eerdere over ${poort.maat} kunnen nooit samen worden gehaald.` }]
      : [];
  });
}

/** The scale against the gates of its maat, when all of them are right by themselves. */
function keurSamen(
  veld: string,
  { poorten = [], schaal }: NonNullable<Regeldelen['winst']>,
  maten: Gekend,
): Keurfout[] {
  const maat = maten.maten.find((een) => een.maat === schaal?.maat);
  const erover = poorten.flatMap((een) => (een !== undefined && een.maat === maat?.maat ? [een] : []));
  if (schaal === undefined || maat === undefined || erover.length === 0) return [];
  if ([...keurPoorten('', erover, maten), ...keurSchaal('', schaal, maten)].length > 0) return [];
  return geeftIets(maat, erover, schaal)
    ? []
    : [
        {
          veld: `${veld}.schaal`,
          uitleg: `Er kan nooit worden gedeeld: waar de poort ${maat.maat} doorlaat, geeft deze schaal niets.`,
        },
      ];
}

const kent = ({ maten }: Gekend, maat: string): boolean => maten.some((een) => een.maat === maat);

const sluitUit = ({ minstens }: Poort, { hoogstens }: Poort): boolean =>
  minstens !== undefined && hoogstens !== undefined && isMinder(breukVan(hoogstens), breukVan(minstens));

function keurSchaal(veld: string, schaal: Schaal | undefined, maten: Gekend): Keurfout[] {
  if (schaal === undefined) return [];
  const gekend = maten.maten.find((een) => een.maat === schaal.maat);
  if (gekend === undefined) return onbekend(`${veld}.maat`, schaal.maat, maten);
  const fouten = schaal.treden.flatMap(({ procent }, i) => keurProcent(`${veld}.treden[${i}].procent`, procent));
  if (schaal.treden.length === 0) fouten.push({ veld: `${veld}.treden`, uitleg: 'Geef minstens één trede.' });
  schaal.treden.forEach(({ vanaf }, i) => {
    const plek = `${veld}.treden[${i}].vanaf`;
    const vorige = schaal.treden[i - 1]?.vanaf;
    if (!isGetal(vanaf)) fouten.push({ veld: plek, uitleg: 'Geef een getal als "7.5".' });
    else if (isMinder(breukVan(gekend.tot), breukVan(vanaf)))
      fouten.push({
        veld: plek,
        uitleg: `Deze trede kan nooit worden gehaald: ${schaal.maat} gaat tot ${gekend.tot}.`,
      });
    else if (vorige !== undefined && isGetal(vorige) && !isMinder(breukVan(vorige), breukVan(vanaf)))
      fouten.push({ veld: plek, uitleg: 'Zet de treden op volgorde, elke één keer.' });
  });
  return fouten;
}

type Ontvangers = NonNullable<NonNullable<NonNullable<Regeldelen['winst']>['verdeling']>['ontvangers']>;

function keurVerdeling(veld: string, ontvangers: Ontvangers | undefined): Keurfout[] {
  if (ontvangers === undefined) return [];
  if (ontvangers.length === 0) return [{ veld: `${veld}.ontvangers`, uitleg: 'Noem minstens één ontvanger.' }];
  const fouten: Keurfout[] = [];
  const gezien = new Set<string>();
  ontvangers.forEach((een, i) => {
    if (een === undefined) return;
    const { ontvanger, gewicht } = een;
    const sleutel = ontvanger.soort === 'budget' ? `budget ${ontvanger.budget}` : ontvanger.soort;
    if (gezien.has(sleutel)) fouten.push({ veld: `${veld}.ontvangers[${i}]`, uitleg: `${sleutel} staat er al.` });
    gezien.add(sleutel);
    if (!Number.isSafeInteger(gewicht) || gewicht < 1)
      fouten.push({ veld: `${veld}.ontvangers[${i}].gewicht`, uitleg: 'Geef een heel gewicht van 1 of meer.' });
  });
  return fouten;
}

function keurMaten(maten: readonly (Maat | undefined)[]): Keurfout[] {
  const gezien = new Set<string>();
  return maten.flatMap((een, i) => {
    if (een === undefined) return [];
    const { maat, van, tot } = een;
    const fouten: Keurfout[] = [];
    if (gezien.has(maat)) fouten.push({ veld: `maten[${i}].maat`, uitleg: `De maat ${maat} staat er al.` });
    gezien.add(maat);
    if (!isGetal(van) || !isGetal(tot) || isMinder(breukVan(tot), breukVan(van)))
      fouten.push({ veld: `maten[${i}]`, uitleg: 'Geef getallen, van hoogstens tot.' });
    return fouten;
  });
}

/**
 * Every fault of a rule at once; an empty list when it can be used. Of a rule with parts left out, those of the parts
 * that are there.
 */
export function keurRegel({ maten = [], winst = {}, verlies }: Regeldelen): Keurfout[] {
  const inMaten = keurMaten(maten);
  // A gate is held against the range of its maat: that must be sound first.
  const gaaf = maten.flatMap((een) => (een !== undefined && isGetal(een.van) && isGetal(een.tot) ? [een] : []));
  const gekend: Gekend = { maten: gaaf, alle: gaaf.length === maten.length };
  const ontvangers = winst.verdeling?.ontvangers;
  const zonderAanbieders = ontvangers?.every((een) => een !== undefined && een.ontvanger.soort !== 'aanbieders');
  return [
    ...inMaten,
    ...keurDeel('winst', winst, gekend),
    ...keurPoorten('winst.poorten', winst.poorten ?? [], gekend),
    ...keurSamen('winst', winst, gekend),
    ...keurVerdeling('winst.verdeling', ontvangers),
    ...(verlies === undefined ? [] : keurDeel('verlies', verlies, gekend)),
    ...(verlies !== undefined && zonderAanbieders === true
      ? [{ veld: 'verlies', uitleg: 'Een verlies dragen de aanbieders, maar zij staan niet onder de ontvangers.' }]
      : []),
  ];
}

function keurDeel(veld: string, regel: NonNullable<Regeldelen['verlies']>, maten: Gekend): Keurfout[] {
  return [
    ...keurDrempel(`${veld}.drempel`, regel.drempel),
    ...keurSchaal(`${veld}.schaal`, regel.schaal, maten),
    ...keurProcent(`${veld}.deel`, regel.deel),
    ...(regel.afbouw ?? []).flatMap((procent, i) => keurProcent(`${veld}.afbouw[${i}]`, procent)),
    ...keurBedrag(`${veld}.aftrek`, regel.aftrek),
    ...keurBedrag(`${veld}.plafond`, regel.plafond),
  ];
}
