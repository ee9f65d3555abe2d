import { isEurocent } from '@ontschot/kern';
import { breukVan, isGetal, type Procent } from './getal.js';
import { isMinder } from './breuk.js';
import { geeftIets } from './poort-en-schaal.js';
import type { Drempel, Maat, Poort, ProcentOfBedrag, Schaal, Verdeelregel, Verdeling } from './verdeelregel.js';

/** What is wrong with one part of a rule or an afspraak. */
export interface Keurfout {
  readonly veld: string;
  readonly uitleg: string;
}

const HONDERD = breukVan('100');
const NUL = breukVan('0');

function keurProcent(veld: string, procent: Procent): Keurfout[] {
  if (!isGetal(procent) || isMinder(breukVan(procent), NUL))
    return [{ veld, uitleg: 'Geef een percentage als "30" of "2.35", van nul of meer.' }];
  return isMinder(HONDERD, breukVan(procent))
    ? [{ veld, uitleg: `Een deel van ${procent}% is meer dan er is; hoogstens 100%.` }]
    : [];
}

function keurBedrag(veld: string, regel: ProcentOfBedrag | undefined): Keurfout[] {
  if (regel === undefined) return [];
  if ('bedrag' in regel)
    return isEurocent(regel.bedrag) && regel.bedrag >= 0
      ? []
      : [{ veld: `${veld}.bedrag`, uitleg: 'Geef een heel aantal eurocenten van nul of meer.' }];
  return keurProcent(`${veld}.procent`, regel.procent);
}

function keurDrempel(veld: string, drempel: Drempel | undefined): Keurfout[] {
  if (drempel === undefined) return [];
  if ('procent' in drempel) return keurProcent(`${veld}.procent`, drempel.procent);
  const { naarOmvang } = drempel;
  const fouten = naarOmvang.flatMap(({ procent }, i) => keurProcent(`${veld}.naarOmvang[${i}].procent`, procent));
  if (naarOmvang[0]?.vanaf !== 0)
    fouten.push({
      veld: `${veld}.naarOmvang`,
      uitleg: 'Begin bij nul huishoudens, anders is er voor kleine groepen geen drempel.',
    });
  naarOmvang.forEach(({ vanaf }, i) => {
    if (i > 0 && vanaf <= (naarOmvang[i - 1]?.vanaf ?? 0))
      fouten.push({ veld: `${veld}.naarOmvang[${i}].vanaf`, uitleg: 'Zet de omvang op volgorde, elke één keer.' });
  });
  return fouten;
}

const onbekend = (veld: string, maat: string): Keurfout => ({
  veld,
  uitleg: `De maat ${maat} staat niet onder maten.`,
});

function keurPoort(veld: string, poort: Poort, maten: readonly Maat[]): Keurfout[] {
  const { maat, minstens, hoogstens } = poort;
  const gekend = maten.find((een) => een.maat === maat);
  if (gekend === undefined) return [onbekend(`${veld}.maat`, maat)];
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
function keurPoorten(veld: string, poorten: readonly Poort[], maten: readonly Maat[]): Keurfout[] {
  const goed: Poort[] = [];
  return poorten.flatMap((poort, i) => {
    const plek = `${veld}[${i}]`;
    const fouten = keurPoort(plek, poort, maten);
    if (fouten.length > 0) return fouten;
    const tegen = goed.some((een) => een.maat === poort.maat && (sluitUit(een, poort) || sluitUit(poort, een)));
    goed.push(poort);
    return tegen
      ? [{ veld: plek, uitleg: `Deze poort en een eerdere over ${poort.maat} kunnen nooit samen worden gehaald.` }]
      : [];
  });
}

/** The scale against the gates of its maat, when all of them are right by themselves. */
function keurSamen(veld: string, { poorten, schaal }: Verdeelregel['winst'], maten: readonly Maat[]): Keurfout[] {
  const maat = maten.find((een) => een.maat === schaal?.maat);
  const erover = poorten.filter((een) => een.maat === maat?.maat);
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

const sluitUit = ({ minstens }: Poort, { hoogstens }: Poort): boolean =>
  minstens !== undefined && hoogstens !== undefined && isMinder(breukVan(hoogstens), breukVan(minstens));

function keurSchaal(veld: string, schaal: Schaal | undefined, maten: readonly Maat[]): Keurfout[] {
  if (schaal === undefined) return [];
  const gekend = maten.find((een) => een.maat === schaal.maat);
  if (gekend === undefined) return [onbekend(`${veld}.maat`, schaal.maat)];
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

function keurVerdeling(veld: string, { ontvangers }: Verdeling): Keurfout[] {
  if (ontvangers.length === 0) return [{ veld: `${veld}.ontvangers`, uitleg: 'Noem minstens één ontvanger.' }];
  const fouten: Keurfout[] = [];
  const gezien = new Set<string>();
  ontvangers.forEach(({ ontvanger, gewicht }, i) => {
    const sleutel = ontvanger.soort === 'budget' ? `budget ${ontvanger.budget}` : ontvanger.soort;
    if (gezien.has(sleutel)) fouten.push({ veld: `${veld}.ontvangers[${i}]`, uitleg: `${sleutel} staat er al.` });
    gezien.add(sleutel);
    if (!Number.isSafeInteger(gewicht) || gewicht < 1)
      fouten.push({ veld: `${veld}.ontvangers[${i}].gewicht`, uitleg: 'Geef een heel gewicht van 1 of meer.' });
  });
  return fouten;
}

function keurMaten(maten: readonly Maat[]): Keurfout[] {
  const gezien = new Set<string>();
  return maten.flatMap(({ maat, van, tot }, i) => {
    const fouten: Keurfout[] = [];
    if (gezien.has(maat)) fouten.push({ veld: `maten[${i}].maat`, uitleg: `De maat ${maat} staat er al.` });
    gezien.add(maat);
    if (!isGetal(van) || !isGetal(tot) || isMinder(breukVan(tot), breukVan(van)))
      fouten.push({ veld: `maten[${i}]`, uitleg: 'Geef getallen, van hoogstens tot.' });
    return fouten;
  });
}

/** Every fault of a rule at once; an empty list when it can be used (issue: checked whole when it is made). */
export function keurRegel({ maten, winst, verlies }: Verdeelregel): Keurfout[] {
  const inMaten = keurMaten(maten);
  // A gate is held against the range of its maat: that must be sound first.
  const gaaf = inMaten.length === 0 ? maten : maten.filter(({ van, tot }) => isGetal(van) && isGetal(tot));
  return [
    ...inMaten,
    ...keurDeel('winst', winst, gaaf),
    ...keurPoorten('winst.poorten', winst.poorten, gaaf),
    ...keurSamen('winst', winst, gaaf),
    ...keurVerdeling('winst.verdeling', winst.verdeling),
    ...(verlies === undefined ? [] : keurDeel('verlies', verlies, gaaf)),
    ...(verlies !== undefined && !winst.verdeling.ontvangers.some(({ ontvanger }) => ontvanger.soort === 'aanbieders')
      ? [{ veld: 'verlies', uitleg: 'Een verlies dragen de aanbieders, maar zij staan niet onder de ontvangers.' }]
      : []),
  ];
}

type Deelregel = Pick<Verdeelregel['winst'], 'drempel' | 'schaal' | 'deel' | 'afbouw' | 'aftrek' | 'plafond'>;

function keurDeel(
  veld: string,
  regel: Partial<Deelregel> & Pick<Deelregel, 'deel' | 'afbouw'>,
  maten: readonly Maat[],
): Keurfout[] {
  return [
    ...keurDrempel(`${veld}.drempel`, regel.drempel),
    ...keurSchaal(`${veld}.schaal`, regel.schaal, maten),
    ...keurProcent(`${veld}.deel`, regel.deel),
    ...regel.afbouw.flatMap((procent, i) => keurProcent(`${veld}.afbouw[${i}]`, procent)),
    ...keurBedrag(`${veld}.aftrek`, regel.aftrek),
    ...keurBedrag(`${veld}.plafond`, regel.plafond),
  ];
}
