import type {
  AfspraakIngestemd,
  AfspraakOpgesteld,
  Bewegingsgegevens,
  Gebeurtenis,
  Gemeten,
  Gestorneerd,
  PreventiewinstGemeten,
  PreventiewinstVastgesteld,
  RegelOpgesteld,
  RegelVastgesteld,
} from '@ontschot/boek';
import { regelInZinnen } from '@ontschot/regels';
import type { Lezer } from './lees-schakel.js';
import type { Register } from './register.js';
import {
  schakel,
  type Afspraakschakel,
  type Correctie,
  type Regelschakel,
  type Schakel,
  type Uitleg,
} from './schakels.js';
import { splitsingen } from './verdeling.js';

/** How far an explanation goes: links shown of what followed, and steps back to where money came from. */
const GEVOLGEN = 200;
const STAPPEN_TERUG = 20;

/** The chain of an event, without its text. */
export type Keten = Omit<Uitleg, 'tekst'>;

/** Finds all links of an event, from what moved back to what was agreed. */
export async function ketenVan(boek: string, begin: Gebeurtenis, register: Register, lezer: Lezer): Promise<Keten> {
  const naam = register.aandeelVan(begin.gegevens);
  const deel = naam === undefined ? undefined : register.aandelen.get(naam);
  const id = register.vaststellingVan(begin.gegevens);
  const op = id === undefined ? undefined : register.vaststellingen.get(id);
  const vaststelling = op === undefined ? undefined : schakel<PreventiewinstVastgesteld>(await lezer.moet(op));
  const meting = /^preventiewinst-gemeten\./.test(begin.type) ? schakel<PreventiewinstGemeten>(begin) : undefined;
  const gemeten: Gemeten | undefined = vaststelling?.gegevens ?? meting?.gegevens;
  const afspraak = await afspraakVan(begin, gemeten, register, lezer);
  const regel = vaststelling?.gegevens ?? verwezenRegel(afspraak);
  const verdeelregel = regel && (await regelVan(regel.verdeelregel, regel.regelversie, register, lezer));
  const revisies = id === undefined ? [] : (register.gevolgen.get(id) ?? []).slice(0, GEVOLGEN);
  const gevolgen: Schakel[] = [];
  // One after the other: most of them are on the page that was read for the first.
  for (const gevolg of revisies) gevolgen.push(schakel(await lezer.moet(gevolg)));
  return {
    boek,
    gebeurtenis: schakel(begin),
    ...(deel && { aandeel: schakel(await lezer.moet(deel.revisie)) }),
    ...(vaststelling && { vaststelling }),
    ...(meting && { meting }),
    ...(afspraak && { afspraak }),
    ...(verdeelregel && { verdeelregel }),
    ...(gemeten && { kosten: kostenVan(gemeten), verdeling: splitsingen(gemeten, verdeelregel?.regel) }),
    correcties: id === undefined ? [] : correctiesVan(id, vaststelling?.gegevens.corrigeert, register),
    gevolgen,
    herkomst: id === undefined ? await herkomstVan(begin, lezer) : [],
  };
}

const kostenVan = ({ kosten, invoer }: Gemeten): Uitleg['kosten'] & object => ({
  ...kosten,
  kokers: invoer.kokers.map(({ koker, realisatie }) => ({ koker, maanden: realisatie.maanden })),
});

const verwezenRegel = (afspraak: Afspraakschakel | undefined): VerwezenRegel | undefined => {
  const regel = afspraak?.inhoud.verdeelregel;
  return regel && { verdeelregel: regel.verdeelregel, regelversie: regel.versie };
};
type VerwezenRegel = Pick<PreventiewinstVastgesteld, 'verdeelregel' | 'regelversie'>;

/** The version that the assessment was made with; of an advance, the one that was closed last by then. */
async function afspraakVan(
  { gegevens, revisie }: Gebeurtenis,
  gemeten: Gemeten | undefined,
  register: Register,
  lezer: Lezer,
): Promise<Afspraakschakel | undefined> {
  const { afspraak } = gemeten ?? (gegevens as { afspraak?: unknown });
  if (typeof afspraak !== 'string') return undefined;
  const gesloten = register.geslotenVersies.get(afspraak)?.findLast((een) => een.revisie <= revisie);
  const versie = gemeten?.versie ?? gesloten?.versie;
  const plaatsen = versie === undefined ? undefined : register.versies.get(`${afspraak}|${versie}`);
  if (versie === undefined || plaatsen === undefined) return undefined;
  const { inhoud } = (await lezer.moet(plaatsen.opgesteld)).gegevens as AfspraakOpgesteld;
  const instemmingen = await Promise.all(
    plaatsen.instemmingen.map(async (plaats) => {
      const { financier, door, op, document } = (await lezer.moet(plaats)).gegevens as AfspraakIngestemd;
      return { revisie: plaats, financier, versie, door, op, document };
    }),
  );
  const { opgesteld, voorgelegd = null, gesloten: slot = null } = plaatsen;
  return { revisie: opgesteld, afspraak, versie, inhoud, voorgelegd, gesloten: slot, instemmingen };
}

async function regelVan(
  verdeelregel: string,
  versie: number,
  register: Register,
  lezer: Lezer,
): Promise<Regelschakel | undefined> {
  const plaatsen = register.regels.get(`${verdeelregel}|${versie}`);
  if (plaatsen === undefined) return undefined;
  const { opgesteld: revisie, vastgesteld = null } = plaatsen;
  const { regel } = (await lezer.moet(revisie)).gegevens as RegelOpgesteld;
  const besluit = vastgesteld === null ? null : ((await lezer.moet(vastgesteld)).gegevens as RegelVastgesteld).besluit;
  return { revisie, verdeelregel, versie, vastgesteld, besluit, regel, zinnen: regelInZinnen(regel) };
}

function correctiesVan(id: string, corrigeert: string | undefined, register: Register): Correctie[] {
  const rij = (vaststelling: string | undefined, richting: Correctie['richting']): Correctie[] => {
    const revisie = vaststelling === undefined ? undefined : register.vaststellingen.get(vaststelling);
    return vaststelling === undefined || revisie === undefined ? [] : [{ vaststelling, revisie, richting }];
  };
  return [...rij(corrigeert, 'corrigeert'), ...rij(register.gecorrigeerdDoor.get(id), 'gecorrigeerd-door')];
}

/** What a movement draws from or takes back, step by step. */
async function herkomstVan(begin: Gebeurtenis, lezer: Lezer): Promise<Schakel[]> {
  const terug: Schakel[] = [];
  let nu = begin;
  while (terug.length < STAPPEN_TERUG) {
    const { storneert, uitBeweging } = nu.gegevens as Partial<Gestorneerd & Bewegingsgegevens>;
    const vorige = storneert ?? uitBeweging;
    const gevonden = vorige === undefined ? undefined : await lezer.lees(vorige);
    if (gevonden === undefined) return terug;
    terug.push(schakel(gevonden));
    nu = gevonden;
  }
  return terug;
}
