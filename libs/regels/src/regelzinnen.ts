import { schrijfEuro } from '@ontschot/kern';
import { schrijfGetal, type Procent } from './getal.js';
import type {
  Drempel,
  Maat,
  Ontvangersoort,
  ProcentOfBedrag,
  Schaal,
  Verdeelregel,
  Verdeling,
} from './verdeelregel.js';

const procent = (waarde: Procent): string => `${schrijfGetal(waarde)}%`;
const hoeveel = (regel: ProcentOfBedrag, waarvan: string): string =>
  'bedrag' in regel ? schrijfEuro(regel.bedrag) : `${procent(regel.procent)} van ${waarvan}`;

function drempelzin(drempel: Drempel | undefined, wat: string): string[] {
  if (drempel === undefined) return [];
  if ('procent' in drempel)
    return [
      `${wat} telt pas mee als die minstens ${procent(drempel.procent)} van de referentie is, en dan vanaf de eerste euro.`,
    ];
  const treden = drempel.naarOmvang.map((een) => `${procent(een.procent)} vanaf ${een.vanaf} huishoudens`).join(', ');
  return [`${wat} telt pas mee boven een drempel die van de omvang afhangt: ${treden}.`];
}

function schaalzin(schaal: Schaal | undefined, maten: readonly Maat[]): string[] {
  if (schaal === undefined) return [];
  const naam = maten.find(({ maat }) => maat === schaal.maat)?.naam ?? schaal.maat;
  const treden = schaal.treden
    .map((trede) => `vanaf ${schrijfGetal(trede.vanaf)} telt ${procent(trede.procent)}`)
    .join(', ');
  return [`Hoeveel er telt, hangt af van ${naam}: ${treden}; daaronder niets.`];
}

function afbouwzin(afbouw: readonly Procent[]): string[] {
  if (afbouw.length === 0) return [];
  const jaren = afbouw.map((deel, i) => `jaar ${i + 1} ${procent(deel)}`).join(', ');
  return [`Per jaar van de afspraak telt: ${jaren}; daarna blijft het zo.`];
}

const SLEUTELS = {
  gewichten: 'naar de afgesproken gewichten',
  gelijk: 'in gelijke delen',
  inspanning: 'naar hun inspanning',
} as const;

function ontvangerzin(ontvanger: Ontvangersoort, sleutel: Verdeling['sleutel']): string {
  if (ontvanger.soort === 'budget') return `budget ${ontvanger.budget}`;
  if (ontvanger.soort === 'initiatiefnemer') return 'wie het initiatief nam';
  return `de aanbieders (onderling ${SLEUTELS[sleutel]})`;
}

function verdeelzin({ ontvangers, sleutel }: Verdeling): string {
  const [eerste] = ontvangers;
  if (eerste !== undefined && ontvangers.length === 1)
    return `Het aandeel gaat naar ${ontvangerzin(eerste.ontvanger, sleutel)}.`;
  const delen = ontvangers.map(({ ontvanger, gewicht }) => `${ontvangerzin(ontvanger, sleutel)} ${gewicht}`).join(', ');
  return `Het aandeel wordt verdeeld in de verhouding: ${delen}.`;
}

/** The rule read back in Dutch, a sentence for each thing that it does, in the order of the steps. */
export function regelInZinnen({ maten, winst, verlies }: Verdeelregel): string[] {
  const naamVan = (maat: string): string => maten.find((een) => een.maat === maat)?.naam ?? maat;
  const poorten = winst.poorten.map(({ maat, minstens, hoogstens }) => {
    const eisen = [
      ...(minstens === undefined ? [] : [`minstens ${schrijfGetal(minstens)}`]),
      ...(hoogstens === undefined ? [] : [`hoogstens ${schrijfGetal(hoogstens)}`]),
    ];
    return `Er wordt alleen gedeeld als ${naamVan(maat)} ${eisen.join(' en ')} is.`;
  });
  return [
    winst.interventiekosten === 'aftrekken'
      ? 'Wat de preventie zelf kostte, gaat van de winst af.'
      : 'Wat de preventie zelf kostte, blijft buiten beschouwing.',
    ...drempelzin(winst.drempel, 'De winst'),
    ...poorten,
    ...schaalzin(winst.schaal, maten),
    winst.compensatie === 'eerst'
      ? 'Kokers die duurder werden, worden eerst schadeloos gesteld uit de winst van de andere.'
      : 'Kokers die duurder werden, krijgen geen compensatie.',
    `Van de winst wordt ${procent(winst.deel)} gedeeld; de rest houdt de koker waar zij viel.`,
    ...afbouwzin(winst.afbouw),
    ...(winst.aftrek === undefined ? [] : [`Van het aandeel gaat ${hoeveel(winst.aftrek, 'het aandeel')} af.`]),
    ...(winst.plafond === undefined
      ? []
      : [`Het aandeel is nooit meer dan ${hoeveel(winst.plafond, 'de referentie')}.`]),
    'Wat vooraf is ingelegd, wordt eerst terugbetaald.',
    verdeelzin(winst.verdeling),
    ...(verlies === undefined ? ['Een verlies blijft bij de koker waar het viel.'] : verlieszinnen(verlies, maten)),
  ];
}

function verlieszinnen(verlies: NonNullable<Verdeelregel['verlies']>, maten: readonly Maat[]): string[] {
  return [
    ...drempelzin(verlies.drempel, 'Een verlies'),
    ...schaalzin(verlies.schaal, maten).map((zin) => `Bij verlies: ${zin}`),
    `Van een verlies dragen de aanbieders ${procent(verlies.deel)}.`,
    ...afbouwzin(verlies.afbouw).map((zin) => `Bij verlies: ${zin}`),
    ...(verlies.aftrek === undefined ? [] : [`Daar gaat ${hoeveel(verlies.aftrek, 'dat deel')} af.`]),
    ...(verlies.plafond === undefined
      ? []
      : [`Zij dragen nooit meer dan ${hoeveel(verlies.plafond, 'de referentie')}.`]),
  ];
}
