import { schrijfEuro, telOp } from '@ontschot/kern';
import { schrijfOntvanger, type Deel, type Stap, type VanKoker } from '@ontschot/regels';
import type { Gemeten } from '@ontschot/boek';
import { referentiesom } from './referentiesom.js';
import { bedragVan, exactBedrag, exactVerschil, kort, procent, som, verschil } from './schrijven.js';

const rest = (over: readonly VanKoker[]): VanKoker => ({
  koker: `nog ${over.length} kokers`,
  bedrag: telOp(over.map(({ bedrag }) => bedrag)),
});

/** Sums of step 1: for each koker what was expected, what was spent, and the difference. */
function perKoker({ invoer, uitkomst }: Gemeten, hoogstens: number): string[] {
  const stappen = uitkomst.stappen.filter(({ stap }) => stap === 1);
  const getoond = uitkomst.kokers.length <= hoogstens ? uitkomst.kokers : uitkomst.kokers.slice(0, hoogstens - 1);
  const over = uitkomst.kokers.slice(getoond.length);
  const regels = getoond.flatMap(({ koker, referentie, realisatie, verschil: uit }) => {
    const in_ = invoer.kokers.find((een) => een.koker === koker);
    const verlaagd = stappen.find((een) => een.koker === koker)?.invoer['verlagingen'];
    const verwacht = in_ === undefined ? '' : referentiesom(in_, invoer, String(verlaagd ?? 0));
    return [
      ...(verwacht === schrijfEuro(referentie) || verwacht === ''
        ? []
        : [`${koker}, zonder preventie: ${verwacht} = ${bedragVan(referentie)}`]),
      `${koker}, verwacht min uitgegeven: ${verschil(referentie, realisatie)} = ${bedragVan(uit)}`,
    ];
  });
  if (over.length === 0) return regels;
  const [verwacht, besteed] = [telOp(over.map((een) => een.referentie)), telOp(over.map((een) => een.realisatie))];
  const samen = verschil(verwacht, besteed);
  return [...regels, `nog ${over.length} kokers, verwacht min uitgegeven: ${samen} = ${bedragVan(verwacht - besteed)}`];
}

/** An amount and the kokers that bear it. */
function lasten(wie: string, { bedrag, kokers }: Pick<Deel, 'bedrag' | 'kokers'>, hoogstens: number): string {
  const uit = kort(kokers, hoogstens, rest);
  const namen = uit.map(({ koker }) => koker).join(' + ');
  return `${wie} ${namen}: ${som(uit.map((een) => een.bedrag))} = ${bedragVan(bedrag)}`;
}

/** Sums of step 9: who gets which part, and who bears it. */
function verdeeld({ uitkomst: { delen, soort } }: Gemeten, hoogstens: number): string[] {
  if (delen.length === 0) return [];
  const geheel = telOp(delen.map(({ bedrag }) => bedrag));
  const getoond = kort(delen, hoogstens, (over): Deel => ({
    ontvanger: { soort: 'organisatie', organisatie: `nog ${over.length} ontvangers` },
    bedrag: telOp(over.map(({ bedrag }) => bedrag)),
    kokers: [],
  }));
  const wie = soort === 'verlies' ? 'is verschuldigd aan' : 'uit';
  return [
    ...(delen.length > 1 ? [`samen: ${som(getoond.map(({ bedrag }) => bedrag))} = ${bedragVan(geheel)}`] : []),
    ...getoond.map(({ ontvanger, bedrag, kokers }) => {
      const naam = schrijfOntvanger(ontvanger);
      return kokers.length === 0
        ? `${naam}: ${bedragVan(bedrag)}`
        : lasten(`${naam} ${wie}`, { bedrag, kokers }, hoogstens);
    }),
  ];
}

const tekst = (stap: Stap, veld: string): string => String(stap.invoer[veld] ?? '0');

/** One step as sums that can be redone with a pen; empty where the sentence of the step says it all. */
export function sommenVan(stap: Stap, gegevens: Gemeten, hoogstens: number): string[] {
  const { uitkomst } = gegevens;
  if (stap.stap === 1) return stap === uitkomst.stappen[0] ? perKoker(gegevens, hoogstens) : [];
  if (stap.stap === 2) {
    const delen = kort(
      uitkomst.kokers.map((een) => ({ koker: een.koker, bedrag: een.verschil })),
      hoogstens,
      rest,
    );
    const preventie = Number(tekst(stap, 'interventiekosten'));
    const bedragen = [...delen.map(({ bedrag }) => bedrag), ...(preventie === 0 ? [] : [-preventie])];
    const wat = preventie === 0 ? 'alle kokers samen' : 'alle kokers samen, min de preventie zelf';
    return [`${wat}: ${som(bedragen)} = ${bedragVan(uitkomst.netto)}`];
  }
  if (stap.stap === 6) {
    const [kwaliteit, afbouw] = [tekst(stap, 'kwaliteit'), tekst(stap, 'afbouw')];
    const factoren = [
      procent(tekst(stap, 'deel')),
      ...(kwaliteit === '1' ? [] : [kwaliteit]),
      ...(afbouw === '100' ? [] : [procent(afbouw)]),
    ];
    return [
      `te delen: ${[exactBedrag(tekst(stap, 'bedrag')), ...factoren].join(' × ')} = ${exactBedrag(stap.uitkomst)}`,
    ];
  }
  if (stap.stap === 7) return aftrek(stap);
  if (stap.stap === 8) {
    const terug = uitkomst.terugbetalingen.map(({ voorfinanciering: koker, bedrag }) => ({ koker, bedrag: -bedrag }));
    if (terug.length === 0) return [];
    // Not out of the step: in older events a voorfinanciering that is called `aandeel` stands in its place.
    const aandeel = Number(stap.uitkomst) + telOp(uitkomst.terugbetalingen.map(({ bedrag }) => bedrag));
    const delen = [aandeel, ...kort(terug, hoogstens, rest).map(({ bedrag }) => bedrag)];
    return [
      `wat over is om te verdelen: ${som(delen)} = ${exactBedrag(stap.uitkomst)}`,
      ...uitkomst.terugbetalingen
        .slice(0, hoogstens)
        .map((een) => lasten(`${een.voorfinanciering}, ten laste van`, een, hoogstens)),
    ];
  }
  return stap.stap === 9 ? verdeeld(gegevens, hoogstens) : [];
}

/** What is left after the aftrek; where that is more than there was, the sentence of the step says that it is nothing. */
function aftrek(stap: Stap): string[] {
  const [bedrag, af] = [tekst(stap, 'bedrag'), tekst(stap, 'aftrek')];
  const over = exactVerschil(bedrag, af);
  if (af === '0' || over.startsWith('-')) return [];
  return [`na aftrek: ${exactBedrag(bedrag)} − ${exactBedrag(af)} = ${exactBedrag(over)}`];
}
