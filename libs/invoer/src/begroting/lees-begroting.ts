import { bevatHuishoudcode, idBevatBsn, isId, type Eurocent } from '@ontschot/kern';
import type { Eenheid } from '../bedrag.js';
import { leesCsv, type Stukken } from '../csv.js';
import { Regelfouten } from '../regelfout.js';
import { toon } from '../tekens.js';
import { inCent, leesGetal, type Getal } from './getal.js';
import { zoekKolommen, type Kolommen, type Plaatsen } from './kolommen.js';
import { bepaalNotatie } from './notatie.js';

/** One line of a begroting, with its place in the file. */
export interface Begrotingsregel {
  readonly regel: number;
  readonly budget: string;
  readonly kleur?: string;
  /** In eurocents, may be zero or below. */
  readonly bedrag: Eurocent;
}

export interface Begrotingsvorm {
  readonly kolommen: Kolommen;
  readonly eenheid: Eenheid;
  readonly scheiding: string;
  /** Lines at most; as many as one besluit can hold when left out. */
  readonly hoogstens?: number;
  /** Hears in a Dutch sentence how amounts were read that can be read in two ways. */
  readonly opmerk?: (zin: string) => void;
}

/** As many lines as one besluit can hold: together they are one event. */
export const MEESTE_REGELS = 10_000;

interface Ruw {
  readonly regel: number;
  readonly budget: string;
  readonly kleur: string;
  readonly getal: Getal;
}

/** Reads a begroting from a CSV file of any columns. Throws `InvoerFout` with every line that is wrong. */
export async function leesBegroting(stukken: Stukken, vorm: Begrotingsvorm): Promise<Begrotingsregel[]> {
  const fouten = new Regelfouten();
  const lezer = leesCsv(stukken, vorm.scheiding, fouten);
  const kop = await lezer.next();
  const plaatsen =
    kop.done === true ? undefined : zoekKolommen(vorm.kolommen, kop.value.regel, kop.value.velden, fouten);
  if (plaatsen === undefined) {
    fouten.gooi();
    throw new Error('een bestand zonder kop heeft een fout');
  }
  const ruw: Ruw[] = [];
  const { hoogstens = MEESTE_REGELS } = vorm;
  let laatste = 1;
  let stap = await lezer.next();
  for (; stap.done !== true; stap = await lezer.next()) {
    laatste = stap.value.regel;
    const gelezen = leesRegel(laatste, stap.value.velden, plaatsen, fouten);
    if (gelezen !== undefined && ruw.length <= hoogstens) ruw.push(gelezen);
  }
  if (!stap.value && [plaatsen.budget, plaatsen.bedrag, plaatsen.kleur].includes(plaatsen.aantal - 1))
    fouten.meld(
      laatste,
      'het bestand houdt hier op zonder regeleinde en kan zijn afgebroken; is het heel, zet er dan een regeleinde achter',
    );
  if (ruw.length > hoogstens)
    fouten.meld(0, `er staan meer dan ${hoogstens} regels in; splits de begroting over meer besluiten`);
  if (fouten.geen && ruw.length === 0) fouten.meld(0, 'er staat geen enkele regel onder de kop');
  const regels = inEurocenten(ruw, vorm, fouten);
  fouten.gooi();
  return regels;
}

function leesRegel(
  regel: number,
  velden: readonly string[],
  { aantal, ...plaats }: Plaatsen,
  fouten: Regelfouten,
): Ruw | undefined {
  if (velden.length !== aantal) {
    fouten.meld(regel, `er zijn ${velden.length} kolommen in plaats van ${aantal}`);
    return undefined;
  }
  const veld = (plek: number | undefined): string => (plek === undefined ? '' : (velden[plek]?.trim() ?? ''));
  const [budget, kleur, bedrag] = [veld(plaats.budget), veld(plaats.kleur), veld(plaats.bedrag)];
  const getal = leesGetal(bedrag);
  if (!isNaam(budget)) fouten.meld(regel, `${toon(budget)} is geen naam van een budget`);
  if (kleur !== '' && !isNaam(kleur)) fouten.meld(regel, `${toon(kleur)} is geen naam van een koker`);
  if (getal === undefined) fouten.meld(regel, `bedrag ${toon(bedrag)} is geen bedrag, zoals "1.234,56"`);
  return getal === undefined || !isNaam(budget) ? undefined : { regel, budget, kleur, getal };
}

/** What can be the number of a person, or the code of a household, is no name: the boek would say it in its refusal. */
const isNaam = (veld: string): boolean => isId(veld) && !idBevatBsn(veld) && !bevatHuishoudcode(veld);

function inEurocenten(
  ruw: readonly Ruw[],
  { eenheid, opmerk }: Begrotingsvorm,
  fouten: Regelfouten,
): Begrotingsregel[] {
  const notatie = bepaalNotatie(ruw, eenheid, fouten, opmerk);
  const eerder = new Map<string, number>();
  return ruw.flatMap(({ regel, budget, kleur, getal }) => {
    const bedrag = inCent(getal, notatie, eenheid);
    // Of two signs for the decimals in one file `bepaalNotatie` told already.
    if (bedrag === undefined && !(notatie === 'komma' && getal.notatie === 'punt'))
      fouten.meld(regel, `bedrag ${toon(getal.cijfers)} is geen heel aantal centen, of te groot`);
    const vorige = eerder.get(`${budget}|${kleur}`);
    if (vorige !== undefined)
      fouten.meld(regel, `budget ${budget}${kleur === '' ? '' : ` in kleur ${kleur}`} staat al op regel ${vorige}`);
    else eerder.set(`${budget}|${kleur}`, regel);
    return bedrag === undefined ? [] : [{ regel, budget, bedrag, ...(kleur !== '' && { kleur }) }];
  });
}
