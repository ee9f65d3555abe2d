import { telOp, verdeel, type Eurocent } from '@ontschot/kern';
import { rondAf } from './breuk.js';
import { compensatiestap, deelstap, terugstap } from './deelstappen.js';
import { aandeel, afbouwVan, begrens, drempel, poorten, schaal } from './factoren.js';
import type { Invoer } from './invoer.js';
import { meet, salderen, type Gemeten } from './meten.js';
import { Lasten, overAanbieders, overOntvangers } from './splitsen.js';
import type { Stap } from './stap.js';
import type { Compensatie, Deel, Terugbetaling, Uitkomst, VanKoker } from './uitkomst.js';
import type { Verdeelregel, Verliesregel, Winstregel } from './verdeelregel.js';
import { splitsVolume } from './volume.js';

/**
 * Steps 1 to 9 of design 4: what an afspraak came to over a period, and who gets which part. Without a rule it only
 * measures. Pure and exact: the same invoer and rule give the same outcome, always. Throws Onberekenbaar on invoer that
 * misses what the rule asks for (see `keurInvoer`), and TeGroot when the outcome is not exact.
 */
export function bereken(invoer: Invoer, regel?: Verdeelregel): Uitkomst {
  const gemeten = invoer.kokers.map((koker) => meet(koker, invoer));
  const aftrekken = regel === undefined || regel.winst.interventiekosten === 'aftrekken';
  const { netto, stap } = salderen(gemeten, invoer, aftrekken);
  const basis: Basis = { invoer, gemeten, netto, stappen: [...gemeten.flatMap(({ stappen }) => stappen), stap] };
  if (netto === 0) return niets(basis, undefined);
  if (regel === undefined) return niets(basis, 'geen-regel');
  if (netto > 0) return winst(basis, regel.winst);
  return regel.verlies === undefined ? niets(basis, 'geen-verliesregel') : verlies(basis, regel.verlies, regel.winst);
}

interface Basis {
  readonly invoer: Invoer;
  readonly gemeten: readonly Gemeten[];
  readonly netto: Eurocent;
  readonly stappen: readonly Stap[];
}

type Gedeeld = Pick<Uitkomst, 'soort' | 'waarom' | 'compensaties' | 'terugbetalingen' | 'delen'>;

function uitkomst(
  { invoer, gemeten, netto }: Basis,
  gedeeld: Gedeeld,
  stappen: readonly Stap[],
  lasten?: Lasten,
): Uitkomst {
  return {
    kokers: gemeten.map(({ koker, referentie, realisatie, verschil, gederfd }) => ({
      koker,
      referentie,
      realisatie,
      verschil,
      houdt: lasten === undefined ? Math.max(0, verschil) : lasten.rest(koker),
      gederfd,
    })),
    netto,
    ...gedeeld,
    volume: splitsVolume(gemeten, invoer),
    stappen,
  };
}

const NIETS = { compensaties: [], terugbetalingen: [], delen: [] } as const;

const niets = (basis: Basis, waarom: Uitkomst['waarom'], stappen: readonly Stap[] = []): Uitkomst =>
  uitkomst(
    basis,
    { soort: basis.netto > 0 ? 'winst' : basis.netto < 0 ? 'verlies' : 'niets', ...(waarom && { waarom }), ...NIETS },
    [...basis.stappen, ...stappen],
  );

const referentieVan = (gemeten: readonly Gemeten[]): Eurocent => telOp(gemeten.map(({ referentie }) => referentie));

function winst(basis: Basis, regel: Winstregel): Uitkomst {
  const { invoer, gemeten, netto } = basis;
  const referentie = referentieVan(gemeten);
  const gezien = drempel(regel.drempel, netto, referentie, invoer.populatie.nu);
  if (!gezien.door) return niets(basis, 'drempel', [gezien.stap]);
  const poort = poorten(regel.poorten, invoer);
  if (!poort.door) return niets(basis, 'poort', [gezien.stap, poort.stap]);
  const kwaliteit = schaal(regel.schaal, invoer);

  const lasten = new Lasten(gemeten.map(({ koker, verschil }) => ({ koker, bedrag: verschil })));
  const compensaties = regel.compensatie === 'eerst' ? compenseer(gemeten, lasten) : [];
  const deel = aandeel(netto, regel.deel, kwaliteit.factor, afbouwVan(regel.afbouw, invoer.jaar));
  const begrensd = begrens(deel.aandeel, referentie, regel);
  const geheel = rondAf(begrensd.bedrag);
  const terug = betaalTerug(invoer, geheel, lasten);
  const rest = geheel - telOp(terug.map(({ bedrag }) => bedrag));
  const delen = overOntvangers(rest, regel.verdeling, invoer)
    .filter(({ bedrag }) => bedrag > 0)
    .map((een): Deel => ({ ...een, kokers: lasten.reken(een.bedrag) }));
  const stappen: Stap[] = [
    ...basis.stappen,
    gezien.stap,
    poort.stap,
    ...(kwaliteit.stap ? [kwaliteit.stap] : []),
    compensatiestap(compensaties, regel.compensatie),
    deel.stap,
    begrensd.stap,
    terugstap(geheel, terug),
    deelstap(rest, delen),
  ];
  return uitkomst(basis, { soort: 'winst', compensaties, terugbetalingen: terug, delen }, stappen, lasten);
}

/** Step 5: kokers that went up are made whole, each out of all that gained. */
function compenseer(gemeten: readonly Gemeten[], lasten: Lasten): Compensatie[] {
  return gemeten
    .filter(({ verschil }) => verschil < 0)
    .map(({ koker, verschil }) => ({ koker, bedrag: -verschil, kokers: lasten.reken(-verschil) }));
}

/** Step 8: what was put in beforehand is paid back first, the oldest first. */
function betaalTerug({ voorfinancieringen }: Invoer, aandeelGeheel: Eurocent, lasten: Lasten): Terugbetaling[] {
  let over = aandeelGeheel;
  const terug: Terugbetaling[] = [];
  for (const { voorfinanciering, open } of voorfinancieringen) {
    const bedrag = Math.min(open, over);
    if (bedrag <= 0) continue;
    over -= bedrag;
    terug.push({ voorfinanciering, bedrag, kokers: lasten.reken(bedrag) });
  }
  return terug;
}

/** The mirror for a loss: the aanbieders owe a share of it, to the kokers that went up, in proportion. */
function verlies(basis: Basis, regel: Verliesregel, { verdeling }: Winstregel): Uitkomst {
  const { invoer, gemeten, netto } = basis;
  const bedrag = -netto;
  const referentie = referentieVan(gemeten);
  const gezien = drempel(regel.drempel, bedrag, referentie, invoer.populatie.nu);
  if (!gezien.door) return niets(basis, 'drempel', [gezien.stap]);
  const kwaliteit = schaal(regel.schaal, invoer);
  const deel = aandeel(bedrag, regel.deel, kwaliteit.factor, afbouwVan(regel.afbouw, invoer.jaar));
  const begrensd = begrens(deel.aandeel, referentie, regel);
  const geheel = rondAf(begrensd.bedrag);
  const schade = schadeVan(gemeten, geheel);
  const delen = overAanbieders(geheel, verdeling.sleutel, invoer)
    .filter((een) => een.bedrag > 0)
    .map((een): Deel => ({ ...een, kokers: aanKokers(een.bedrag, schade) }));
  const stappen = [
    ...basis.stappen,
    gezien.stap,
    ...(kwaliteit.stap ? [kwaliteit.stap] : []),
    deel.stap,
    begrensd.stap,
  ];
  return uitkomst(basis, { soort: 'verlies', ...NIETS, delen }, [...stappen, deelstap(geheel, delen, true)]);
}

/**
 * To which kokers a share of a loss goes: to those that went up, in proportion. Where they lost less than that (the
 * intervention itself cost money), to all by their referentie.
 */
function schadeVan(gemeten: readonly Gemeten[], geheel: Eurocent): { koker: string; gewicht: number }[] {
  const omhoog = gemeten.map(({ koker, verschil }) => ({ koker, gewicht: Math.max(0, -verschil) }));
  if (telOp(omhoog.map(({ gewicht }) => gewicht)) >= geheel) return omhoog;
  return gemeten.map(({ koker, referentie }) => ({ koker, gewicht: Math.max(1, referentie) }));
}

function aanKokers(bedrag: Eurocent, schade: readonly { koker: string; gewicht: number }[]): VanKoker[] {
  const delen = verdeel(
    bedrag,
    schade.map(({ gewicht }) => gewicht),
  );
  return schade.map(({ koker }, i) => ({ koker, bedrag: delen[i] ?? 0 })).filter((een) => een.bedrag > 0);
}
