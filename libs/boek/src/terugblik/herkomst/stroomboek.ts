import type { Bewegingsgegevens, Gebeurtenis, Mutatie } from '../../gebeurtenissen/gebeurtenis.js';
import { kokerVan, REKENINGSOORTEN, soortVan, type Kleur, type Rekening } from '../../rekening.js';
import { Bak, neemUit, type Genomen } from './bak.js';
import type { Lot, Schakel, Schakelsoort } from './lot.js';
import { Register } from './register.js';

/** Where the money of a rekening stands apart: of each kleur, and of each verplichting or voorschot. */
const plek = (rekening: Rekening, { kleur, verplichting, voorschot }: Mutatie): string => {
  const soort = soortVan(rekening);
  const post = soort === 'verplicht' ? verplichting : soort === 'voorschot' ? voorschot : undefined;
  return `${rekening}|${kleur}|${post ?? ''}`;
};

/** On a rekening that may go below zero money begins and ends; but for vrijgave, where it only changes its kleur. */
const isBuiten = (rekening: Rekening): boolean =>
  REKENINGSOORTEN[soortVan(rekening)].magNegatief && soortVan(rekening) !== 'vrijgave';

/**
 * Follows every cent through a boek. Money in one kleur on one rekening is alike, so which cent left is a choice
 * (docs/adr/0022): what the events say goes first (a storno takes back what that movement brought, `uitBeweging` and the
 * own stand of a verplichting or voorschot name theirs, and so does the same trekking, voucher, promise or such); the rest
 * goes in the order in which it came in. What was linked once never changes by what is booked later.
 */
export class Stroomboek {
  readonly register = new Register();
  private readonly bakken = new Map<string, Bak>();
  private readonly perGebeurtenis = new Map<number, readonly Lot[]>();
  /** The lots that an event about something brought to a place, by that thing and that place. */
  private readonly perZaak = new Map<string, Lot[]>();
  /** Revisie of the last event that was taken in. */
  revisie = -1;

  /** Takes in the next event. Throws when it is not the next. */
  neem(gebeurtenis: Gebeurtenis): void {
    const { revisie, gegevens } = gebeurtenis;
    if (revisie !== this.revisie + 1) throw new Error(`revisie ${revisie} volgt niet op ${this.revisie}`);
    const gebeurd = this.register.neem(gebeurtenis);
    const { mutaties = [] } = gegevens as Partial<Bewegingsgegevens>;
    if (mutaties.length > 0) {
      const lots = mutaties.map((mutatie, i): Lot => {
        const { van, naar, kleur, bedrag } = mutatie;
        return { gebeurd, regel: i + 1, van, naar, kleur, bedrag, uit: [], in: [], schuld: 0, vrij: [] };
      });
      this.perGebeurtenis.set(revisie, lots);
      this.boek(gebeurtenis, mutaties, lots);
    }
    this.revisie = revisie;
  }

  /** The lots of one event, in the order of its mutaties; none when it moved nothing. */
  lotsVan(revisie: number): readonly Lot[] {
    return this.perGebeurtenis.get(revisie) ?? [];
  }

  /** The lots that ever stood on a rekening in a kleur, in the order in which they came. */
  lotsOp(rekening: Rekening, kleur: Kleur): Lot[] {
    const gevonden: Lot[] = [];
    for (const [naam, { lots }] of this.bakken) if (naam.startsWith(`${rekening}|${kleur}|`)) gevonden.push(...lots);
    return gevonden.sort((a, b) => a.gebeurd.revisie - b.gebeurd.revisie || a.regel - b.regel);
  }

  /** In the order given; but one that spends what another of the same event brings, after that one. */
  private boek(gebeurtenis: Gebeurtenis, mutaties: readonly Mutatie[], lots: readonly Lot[]): void {
    let wachtend = mutaties.map((mutatie, i) => ({ mutatie, lot: lots[i] as Lot }));
    while (wachtend.length > 0) {
      const kan = wachtend.filter(({ mutatie }) => this.isErGenoeg(mutatie, lots));
      // Nobody can: then a receiver owes, and the first goes on with what there is.
      const nu = kan.length > 0 ? kan : wachtend.slice(0, 1);
      for (const { mutatie, lot } of nu) this.verplaats(gebeurtenis, mutatie, lot, lots);
      wachtend = wachtend.filter((een) => !nu.includes(een));
    }
  }

  private isErGenoeg(mutatie: Mutatie, lots: readonly Lot[]): boolean {
    if (isBuiten(mutatie.van)) return true;
    if (soortVan(mutatie.van) !== 'vrijgave')
      return (this.bakken.get(plek(mutatie.van, mutatie))?.over ?? 0) >= mutatie.bedrag;
    const rijen = inVrijgave(mutatie, lots).flatMap(({ vrij }) => vrij);
    return rijen.reduce((som, { vanaf, tot }) => som + tot - vanaf, 0) >= mutatie.bedrag;
  }

  private verplaats(gebeurtenis: Gebeurtenis, mutatie: Mutatie, lot: Lot, lots: readonly Lot[]): void {
    let vanaf = 0;
    const verbind = (genomen: readonly Genomen[], soort: Schakelsoort): void => {
      for (const { lot: bron, vanaf: begin, bedrag } of genomen) {
        const schakel = { van: bron, vanaf: begin, naar: lot, naarVanaf: vanaf, bedrag, soort };
        lot.uit.push(schakel);
        voegIn(bron.in, schakel);
        vanaf += bedrag;
      }
    };
    if (soortVan(mutatie.van) === 'vrijgave') {
      for (const bron of inVrijgave(mutatie, lots))
        verbind(neemUit(bron, mutatie.bedrag - vanaf), 'zelfde-gebeurtenis');
    } else if (!isBuiten(mutatie.van)) {
      const bak = this.bak(plek(mutatie.van, mutatie));
      for (const [bron, soort] of this.genoemd(gebeurtenis, mutatie))
        if (vanaf < mutatie.bedrag) verbind(neemUit(bron, mutatie.bedrag - vanaf), soort);
      verbind(bak.neem(mutatie.bedrag - vanaf), eigenStand(mutatie));
      bak.over -= vanaf;
      bak.tekort += mutatie.bedrag - vanaf;
    }
    this.kom(gebeurtenis, mutatie, lot);
  }

  private kom(gebeurtenis: Gebeurtenis, mutatie: Mutatie, lot: Lot): void {
    if (isBuiten(mutatie.naar)) return;
    const naam = plek(mutatie.naar, mutatie);
    const bak = this.bak(naam);
    // What a receiver owed is paid with it, and is no longer there.
    const betaald = soortVan(mutatie.naar) === 'vrijgave' ? 0 : Math.min(bak.tekort, lot.bedrag);
    bak.tekort -= betaald;
    bak.over += lot.bedrag - betaald;
    lot.schuld = betaald;
    if (betaald < lot.bedrag) lot.vrij.push({ vanaf: betaald, tot: lot.bedrag });
    bak.lots.push(lot);
    for (const zaak of this.register.zaken(gebeurtenis)) {
      const sleutel = `${naam}\n${zaak}`;
      const eerder = this.perZaak.get(sleutel);
      if (eerder === undefined) this.perZaak.set(sleutel, [lot]);
      else eerder.push(lot);
    }
  }

  /** What the event itself says that it took from, the strongest word first. */
  private *genoemd(gebeurtenis: Gebeurtenis, mutatie: Mutatie): Generator<readonly [Lot, Schakelsoort]> {
    const { storneert, corrigeert, uitBeweging } = gebeurtenis.gegevens as Terugverwijzing;
    const naam = plek(mutatie.van, mutatie);
    for (const [revisie, soort] of [
      [storneert, 'storno'],
      // An assessment names by its id the one that it corrects.
      [typeof corrigeert === 'number' ? corrigeert : undefined, 'correctie'],
      [uitBeweging, 'uit-beweging'],
    ] as const)
      for (const lot of revisie === undefined ? [] : this.lotsVan(revisie))
        if (lot.naar === mutatie.van && lot.kleur === mutatie.kleur) yield [lot, soort];
    for (const zaak of this.register.zaken(gebeurtenis))
      for (const lot of this.perZaak.get(`${naam}\n${zaak}`) ?? []) yield [lot, 'zelfde-zaak'];
  }

  private bak(naam: string): Bak {
    let bak = this.bakken.get(naam);
    if (bak === undefined) this.bakken.set(naam, (bak = new Bak()));
    return bak;
  }
}

type Terugverwijzing = Bewegingsgegevens & { storneert?: number; corrigeert?: number | string };

/** In order of the cents; nearly always at the end, for the first that came go first. */
function voegIn(rij: Schakel[], schakel: Schakel): void {
  let plaats = rij.length;
  while (plaats > 0 && (rij[plaats - 1] as Schakel).vanaf > schakel.vanaf) plaats -= 1;
  rij.splice(plaats, 0, schakel);
}

/** What the same event brought to the vrijgave, of the same koker: there money changes its kleur. */
const inVrijgave = ({ van, kleur }: Mutatie, lots: readonly Lot[]): Lot[] =>
  lots.filter((lot) => lot.naar === van && kokerVan(lot.kleur) === kokerVan(kleur));

function eigenStand({ van, verplichting, voorschot }: Mutatie): Schakelsoort {
  if (soortVan(van) === 'verplicht' && verplichting !== undefined) return 'verplichting';
  return soortVan(van) === 'voorschot' && voorschot !== undefined ? 'voorschot' : 'volgorde';
}
