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
import type { Boeken, Bron } from './boeken.js';
import type { Lezer } from './lees-schakel.js';
import { alleenVan, eigenOvername, overnamesVan } from './overname.js';
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

/** Finds all links of an event, from what moved back to what was agreed, also in the boeken of earlier years. */
export async function ketenVan(begin: Gebeurtenis, hier: Bron, boeken: Boeken): Promise<Keten> {
  const { boek, register, lezer } = hier;
  const naam = register.aandeelVan(begin.gegevens);
  const overnames = naam === undefined ? eigenOvername(boek, schakel(begin)) : await overnamesVan(hier, naam, boeken);
  const eerste = overnames.at(-1);
  // Where it was assessed: here, or in the boek that the first takeover was out of.
  const toen = naam === undefined || eerste === undefined ? hier : await boeken.bron(eerste.uit);
  const elders = toen === hier ? {} : { boek: toen.boek };
  const deel = naam === undefined ? undefined : toen.register.aandelen.get(naam);
  const id = register.vaststellingVan(begin.gegevens);
  const op = id === undefined ? undefined : toen.register.vaststellingen.get(id);
  const vaststelling =
    op === undefined ? undefined : schakel<PreventiewinstVastgesteld>(await toen.lezer.moet(op), elders);
  const meting = /^preventiewinst-gemeten\./.test(begin.type) ? schakel<PreventiewinstGemeten>(begin) : undefined;
  const gemeten: Gemeten | undefined = vaststelling?.gegevens ?? meting?.gegevens;
  const afspraak = await afspraakVan(begin, gemeten, hier, toen, boeken);
  const regel = vaststelling?.gegevens ?? verwezenRegel(afspraak);
  const verdeelregel = regel && (await regelVan(regel.verdeelregel, regel.regelversie, hier, toen, boeken));
  const revisies = id === undefined ? [] : (register.gevolgen.get(id) ?? []).slice(0, GEVOLGEN);
  const gevolgen: Schakel[] = [];
  // One after the other: most of them are on the page that was read for the first.
  for (const gevolg of revisies) gevolgen.push(alleenVan(schakel(await lezer.moet(gevolg)), id ?? ''));
  return {
    boek,
    gebeurtenis: schakel(begin),
    overnames,
    ...(deel && { aandeel: schakel(await toen.lezer.moet(deel.revisie), elders) }),
    ...(vaststelling && { vaststelling }),
    ...(meting && { meting }),
    ...(afspraak && { afspraak }),
    ...(verdeelregel && { verdeelregel }),
    ...(gemeten && { kosten: kostenVan(gemeten), verdeling: splitsingen(gemeten, verdeelregel?.regel) }),
    correcties: id === undefined ? [] : correctiesVan(id, vaststelling?.gegevens.corrigeert, toen, elders),
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
  hier: Bron,
  toen: Bron,
  boeken: Boeken,
): Promise<Afspraakschakel | undefined> {
  const { afspraak } = gemeten ?? (gegevens as { afspraak?: unknown });
  if (typeof afspraak !== 'string') return undefined;
  const gevonden = await boeken.terug(
    toen,
    (register) => register.afsprakenUit.get(afspraak),
    ({ boek, register }) => {
      const gesloten = register.geslotenVersies
        .get(afspraak)
        ?.findLast((een) => boek !== hier.boek || een.revisie <= revisie);
      const versie = gemeten?.versie ?? gesloten?.versie;
      const plaatsen = versie === undefined ? undefined : register.versies.get(`${afspraak}|${versie}`);
      return versie === undefined || plaatsen === undefined ? undefined : { versie, plaatsen };
    },
  );
  if (gevonden === undefined) return undefined;
  const { bron, versie, plaatsen } = gevonden;
  const { inhoud } = (await bron.lezer.moet(plaatsen.opgesteld)).gegevens as AfspraakOpgesteld;
  const instemmingen = await Promise.all(
    plaatsen.instemmingen.map(async (plaats) => {
      const { financier, door, op, document } = (await bron.lezer.moet(plaats)).gegevens as AfspraakIngestemd;
      return { revisie: plaats, financier, versie, door, op, document };
    }),
  );
  const { opgesteld, voorgelegd = null, gesloten: slot = null } = plaatsen;
  const elders = bron === hier ? {} : { boek: bron.boek };
  return { ...elders, revisie: opgesteld, afspraak, versie, inhoud, voorgelegd, gesloten: slot, instemmingen };
}

async function regelVan(
  verdeelregel: string,
  versie: number,
  hier: Bron,
  toen: Bron,
  boeken: Boeken,
): Promise<Regelschakel | undefined> {
  const gevonden = await boeken.terug(
    toen,
    (register) => register.regelsUit.get(verdeelregel),
    ({ register }) => register.regels.get(`${verdeelregel}|${versie}`),
  );
  if (gevonden === undefined) return undefined;
  const { bron, opgesteld: revisie, vastgesteld = null } = gevonden;
  const { regel } = (await bron.lezer.moet(revisie)).gegevens as RegelOpgesteld;
  const besluit =
    vastgesteld === null ? null : ((await bron.lezer.moet(vastgesteld)).gegevens as RegelVastgesteld).besluit;
  const elders = bron === hier ? {} : { boek: bron.boek };
  return { ...elders, revisie, verdeelregel, versie, vastgesteld, besluit, regel, zinnen: regelInZinnen(regel) };
}

function correctiesVan(
  id: string,
  corrigeert: string | undefined,
  { register }: Bron,
  elders: { readonly boek?: string },
): Correctie[] {
  const rij = (vaststelling: string | undefined, richting: Correctie['richting']): Correctie[] => {
    const revisie = vaststelling === undefined ? undefined : register.vaststellingen.get(vaststelling);
    return vaststelling === undefined || revisie === undefined ? [] : [{ ...elders, vaststelling, revisie, richting }];
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
