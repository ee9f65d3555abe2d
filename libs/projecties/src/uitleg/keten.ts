import type {
  AfspraakIngestemd,
  AfspraakOpgesteld,
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
  // Where it was assessed: here, or in the boek that the first takeover was out of.
  const {
    overnames,
    toen,
    naam: naamToen,
  } = naam === undefined
    ? { overnames: eigenOvername(boek, schakel(begin)), toen: hier, naam }
    : await overnamesVan(hier, naam, boeken);
  const elders = toen === hier ? {} : { boek: toen.boek };
  const deel = naamToen === undefined ? undefined : toen.register.aandelen.get(naamToen);
  const id = register.vaststellingVan(begin.gegevens);
  const idToen = deel?.vaststelling ?? id;
  const op = idToen === undefined ? undefined : toen.register.vaststellingen.get(idToen);
  const vaststelling =
    op === undefined ? undefined : schakel<PreventiewinstVastgesteld>(await toen.lezer.moet(op), elders);
  const meting = /^preventiewinst-gemeten\./.test(begin.type) ? schakel<PreventiewinstGemeten>(begin) : undefined;
  const gemeten: Gemeten | undefined = vaststelling?.gegevens ?? meting?.gegevens;
  const { afspraak, bron = toen } = await afspraakVan(begin, gemeten, hier, toen, boeken);
  const regel = vaststelling?.gegevens ?? verwezenRegel(afspraak);
  // A boek refers to a rule by the name that it has there.
  const vanaf = vaststelling === undefined ? bron : toen;
  const verdeelregel = regel && (await regelVan(regel.verdeelregel, regel.regelversie, hier, vanaf, boeken));
  const revisies = id === undefined ? [] : (register.gevolgen.get(id) ?? []).slice(0, GEVOLGEN);
  const metVerrekend = (een: Schakel): Schakel => register.verrekeningen.bij(een);
  const gevolgen: Schakel[] = [];
  // One after the other: most of them are on the page that was read for the first.
  for (const gevolg of revisies) gevolgen.push(metVerrekend(alleenVan(schakel(await lezer.moet(gevolg)), id ?? '')));
  return {
    boek,
    gebeurtenis: metVerrekend(schakel(begin)),
    overnames,
    ...(deel && {
      aandeel: toen.register.verrekeningen.bij(schakel(await toen.lezer.moet(deel.revisie), elders)),
    }),
    ...(vaststelling && { vaststelling }),
    ...(meting && { meting }),
    ...(afspraak && { afspraak }),
    ...(verdeelregel && { verdeelregel }),
    ...(gemeten && { kosten: kostenVan(gemeten), verdeling: splitsingen(gemeten, verdeelregel?.regel) }),
    correcties: idToen === undefined ? [] : correctiesVan(idToen, vaststelling?.gegevens.corrigeert, toen, elders),
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
): Promise<{ readonly afspraak?: Afspraakschakel; readonly bron?: Bron }> {
  const { afspraak: genoemd } = gemeten ?? (gegevens as { afspraak?: unknown });
  if (typeof genoemd !== 'string') return {};
  const gevonden = await boeken.terug(
    toen,
    { soort: 'afspraak', naam: genoemd },
    (register, naam) => register.afsprakenUit.get(naam),
    ({ boek, register }, naam) => {
      const gesloten = register.geslotenVersies
        .get(naam)
        ?.findLast((een) => boek !== hier.boek || een.revisie <= revisie);
      const versie = gemeten?.versie ?? gesloten?.versie;
      const plaatsen = versie === undefined ? undefined : register.versies.get(`${naam}|${versie}`);
      return versie === undefined || plaatsen === undefined ? undefined : { versie, plaatsen };
    },
  );
  if (gevonden === undefined) return {};
  const { bron, naam: afspraak, versie, plaatsen } = gevonden;
  const { inhoud } = (await bron.lezer.moet(plaatsen.opgesteld)).gegevens as AfspraakOpgesteld;
  const instemmingen = await Promise.all(
    plaatsen.instemmingen.map(async (plaats) => {
      const { financier, door, op, document } = (await bron.lezer.moet(plaats)).gegevens as AfspraakIngestemd;
      return { revisie: plaats, financier, versie, door, op, document };
    }),
  );
  const { opgesteld, voorgelegd = null, gesloten: slot = null } = plaatsen;
  const elders = bron === hier ? {} : { boek: bron.boek };
  const waar = { ...elders, revisie: opgesteld, voorgelegd, gesloten: slot };
  return { bron, afspraak: { ...waar, afspraak, versie, inhoud, instemmingen } };
}

async function regelVan(
  genoemd: string,
  versie: number,
  hier: Bron,
  vanaf: Bron,
  boeken: Boeken,
): Promise<Regelschakel | undefined> {
  const gevonden = await boeken.terug(
    vanaf,
    { soort: 'verdeelregel', naam: genoemd },
    (register, naam) => register.regelsUit.get(naam),
    ({ register }, naam) => register.regels.get(`${naam}|${versie}`),
  );
  if (gevonden === undefined) return undefined;
  const { bron, naam: verdeelregel, opgesteld: revisie, vastgesteld = null } = gevonden;
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
    const { storneert, corrigeert, uitBeweging } = nu.gegevens as Partial<Gestorneerd> & { corrigeert?: unknown };
    const vorige = storneert ?? (typeof corrigeert === 'number' ? corrigeert : uitBeweging);
    const gevonden = vorige === undefined ? undefined : await lezer.lees(vorige);
    if (gevonden === undefined) return terug;
    terug.push(schakel(gevonden));
    nu = gevonden;
  }
  return terug;
}
