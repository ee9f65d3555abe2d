import { dagnummer, type Doel, type Opdracht, type Toestand } from '@ontschot/boek';
import { volgendePeriode } from '@ontschot/kern';
import { kans, kies, type Dobbel } from './dobbel.js';
import { AANBIEDERS, BUDGETTEN, DOELEN, EIGEN, EXTERNE, JAAR, ORGANISATIES, PASSEND, WIJKEN } from './wereld.js';

/** How many of the latest verplichtingen, voorschotten and movements the maker still thinks of. */
const GEHEUGEN = 200;
const dagVan = (dag: number): string => new Date(Date.UTC(JAAR, 0, 1 + dag)).toISOString().slice(0, 10);

/** Makes opdrachten that mostly make sense on the state as it is: dates move on, amounts are about what there is. */
export class Maker {
  private readonly verplichtingen: string[] = [];
  private readonly voorschotten: string[] = [];
  private readonly bewegingen: number[] = [];
  private teller = 0;

  /** `jaarlengte`: after how many opdrachten the dates have moved from January to December. */
  constructor(
    private readonly toestand: Toestand,
    private readonly jaarlengte: number,
  ) {}

  /** Tells the maker that this opdracht was booked. */
  geboekt(opdracht: Opdracht, revisie: number): void {
    const { verplichting, voorschot } = opdracht as { verplichting?: string; voorschot?: string };
    if (opdracht.soort === 'verplichting-aangaan') onthoud(this.verplichtingen, verplichting!);
    if (opdracht.soort === 'voorschot-verstrekken') onthoud(this.voorschotten, voorschot!);
    onthoud(this.bewegingen, revisie);
  }

  maak(dobbel: Dobbel): Opdracht {
    this.teller += 1;
    const soort = kies(dobbel, MENGSEL);
    const opdracht = { soort, ...this.wanneer(dobbel), ...this[soort](dobbel) };
    // A little nonsense, of the kind that a decision has to refuse.
    if (kans(dobbel, 1)) return { ...opdracht, bedrag: 10_000_000_000 + dobbel(9) } as Opdracht;
    return opdracht;
  }

  private wanneer(dobbel: Dobbel): { boekdatum: string; hoortBij?: string } {
    const vandaag = Math.min(364, Math.floor((this.teller / this.jaarlengte) * 365));
    const verschuiving = kans(dobbel, 20) ? -dobbel(70) : kans(dobbel, 15) ? dobbel(40) : 0;
    const dag = Math.max(0, Math.min(364, vandaag + verschuiving));
    const dicht = this.toestand.afgeslotenTotEnMet;
    // Most late movements follow the proposal of the refusal that they would get.
    if (dicht !== undefined && dagVan(dag).slice(0, 7) <= dicht && dicht < `${JAAR}-12` && kans(dobbel, 70))
      return { boekdatum: `${volgendePeriode(dicht)}-01`, hoortBij: dicht };
    return { boekdatum: dagVan(dag) };
  }

  /** About what there is on a rekening, now and then more. */
  private bedrag(dobbel: Dobbel, stand: number): number {
    const hoogste = Math.max(1, Math.floor(kans(dobbel, 5) ? stand * 1.2 : stand / (2 + dobbel(60))));
    return 1 + dobbel(hoogste);
  }

  private uit(dobbel: Dobbel): { budget: string; bedrag: number } {
    const budget = kies(dobbel, BUDGETTEN);
    const saldo = this.toestand.saldo(`vrij:${budget}`);
    const kleur = saldo.kleuren.length === 0 ? '' : kies(dobbel, saldo.kleuren);
    return { budget, bedrag: this.bedrag(dobbel, saldo.reeks(kleur).eind) };
  }

  /** Sometimes names the kleuren, or a movement to draw from. */
  private wens(dobbel: Dobbel, budget: string, bedrag: number): object {
    if (kans(dobbel, 10) && this.bewegingen.length > 0) return { uitBeweging: kies(dobbel, this.bewegingen) };
    if (kans(dobbel, 90)) return {};
    const kleuren = this.toestand.saldo(`vrij:${budget}`).kleuren;
    if (kleuren.length < 2 || bedrag < 2) return {};
    const [een, ander] = [kies(dobbel, kleuren), kies(dobbel, kleuren)];
    const deel = 1 + dobbel(bedrag - 1);
    return een === ander
      ? { kleuren: [{ kleur: een, bedrag }] }
      : {
          kleuren: [
            { kleur: een, bedrag: deel },
            { kleur: ander, bedrag: bedrag - deel },
          ],
        };
  }

  /** Mostly a doel that the money of this budget may be used for. */
  private doel(dobbel: Dobbel, budget: string): Doel {
    const passend = PASSEND[budget];
    return kies(dobbel, passend !== undefined && kans(dobbel, 85) ? passend : DOELEN);
  }

  /** Mostly a verplichting or voorschot on which something stands. */
  private post(dobbel: Dobbel, uit: 'verplichting' | 'voorschot'): { naam: string; bedrag: number } {
    const lijst = uit === 'verplichting' ? this.verplichtingen : this.voorschotten;
    const posten = uit === 'verplichting' ? this.toestand.verplichtingen : this.toestand.voorschotten;
    if (lijst.length === 0 || kans(dobbel, 1)) return { naam: 'weg', bedrag: 1 };
    let naam = kies(dobbel, lijst);
    for (let poging = 0; poging < 2 && (posten.lees(naam)?.saldo.eind ?? 0) === 0; poging += 1)
      naam = kies(dobbel, lijst);
    return { naam, bedrag: this.bedrag(dobbel, posten.lees(naam)?.saldo.eind ?? 0) };
  }

  readonly 'overhevelen' = (dobbel: Dobbel): object => {
    const { budget: van, bedrag } = this.uit(dobbel);
    return { van, naar: kies(dobbel, BUDGETTEN), bedrag, grond: 'mandaat', ...this.wens(dobbel, van, bedrag) };
  };
  readonly 'besteden' = (dobbel: Dobbel): object => {
    if (kans(dobbel, 50)) {
      const { naam, bedrag } = this.post(dobbel, 'verplichting');
      const anders = kans(dobbel, 10) ? { doel: kies(dobbel, DOELEN), wijk: kies(dobbel, WIJKEN) } : {};
      const bron = kans(dobbel, 5) && this.bewegingen.length > 0 ? { uitBeweging: kies(dobbel, this.bewegingen) } : {};
      return { verplichting: naam, bedrag, ...anders, ...bron };
    }
    const { budget, bedrag } = this.uit(dobbel);
    return {
      budget,
      bedrag,
      doel: this.doel(dobbel, budget),
      wijk: kies(dobbel, WIJKEN),
      ...this.wens(dobbel, budget, bedrag),
    };
  };
  readonly 'verplichting-aangaan' = (dobbel: Dobbel): object => {
    const verplichting = `v${this.teller}`;
    const { budget, bedrag } = this.uit(dobbel);
    const contract = kans(dobbel, 20) ? { ondersteuningsopdracht: kies(dobbel, ['functiegericht', 'product']) } : {};
    const aanbieder = kans(dobbel, 50) ? 'kwintes' : kies(dobbel, AANBIEDERS);
    return {
      verplichting,
      budget,
      bedrag,
      aanbieder,
      doel: this.doel(dobbel, budget),
      ...contract,
      ...this.wens(dobbel, budget, bedrag),
    };
  };
  readonly 'verplichting-verhogen' = (dobbel: Dobbel): object => {
    const { naam, bedrag } = this.post(dobbel, 'verplichting');
    return { verplichting: naam, bedrag };
  };
  readonly 'verplichting-laten-vrijvallen' = (dobbel: Dobbel): object => {
    const { naam, bedrag } = this.post(dobbel, 'verplichting');
    return { verplichting: naam, bedrag, reden: 'minder nodig' };
  };
  readonly 'verplichting-afwikkelen' = (dobbel: Dobbel): object => ({
    verplichting: this.post(dobbel, 'verplichting').naam,
    reden: 'klaar',
  });
  readonly 'voorschot-verstrekken' = (dobbel: Dobbel): object => {
    const voorschot = `s${this.teller}`;
    if (kans(dobbel, 30)) {
      const { naam, bedrag } = this.post(dobbel, 'verplichting');
      return { voorschot, ontvanger: kies(dobbel, AANBIEDERS), verplichting: naam, bedrag };
    }
    const { budget, bedrag } = this.uit(dobbel);
    return { voorschot, ontvanger: kies(dobbel, AANBIEDERS), budget, bedrag, doel: this.doel(dobbel, budget) };
  };
  readonly 'voorschot-terugbetalen' = (dobbel: Dobbel): object => {
    const { naam, bedrag } = this.post(dobbel, 'voorschot');
    return { voorschot: naam, bedrag };
  };
  readonly 'voorschot-verrekenen' = (dobbel: Dobbel): object => ({
    ...this['voorschot-terugbetalen'](dobbel),
    reden: 'gewerkt',
  });
  readonly 'ontvangen' = (dobbel: Dobbel): object => ({
    budget: kies(dobbel, BUDGETTEN),
    koker: kies(dobbel, [...EIGEN, ...EXTERNE]),
    bedrag: 1 + dobbel(900_000),
    grond: 'nota',
    ...(kans(dobbel, 20) && { organisatie: kies(dobbel, ORGANISATIES) }),
  });
  readonly 'verlagen' = (dobbel: Dobbel): object => {
    const { budget, bedrag } = this.uit(dobbel);
    return { budget, bedrag: Math.ceil(bedrag / 20), besluit: 'college', ...this.wens(dobbel, budget, bedrag) };
  };
  readonly 'teruggeven' = (dobbel: Dobbel): object => {
    const { budget, bedrag } = this.uit(dobbel);
    const deel = Math.ceil(bedrag / 20);
    return { budget, bedrag: deel, grond: 'te veel', ...this.wens(dobbel, budget, deel) };
  };
  readonly 'begroting-wijzigen' = (dobbel: Dobbel): object => {
    const { boekdatum } = this.wanneer(dobbel);
    const regels = [...new Set([kies(dobbel, EIGEN), kies(dobbel, EIGEN)])].map((budget) => {
      const wijziging = dobbel(2_000_000) - 700_000;
      const soorten = ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'] as const;
      const oud = soorten.reduce(
        (som, soort) => som + this.toestand.saldo(`${soort}:${budget}`).reeks(budget).op(dagnummer(boekdatum)),
        0,
      );
      const nieuwBedrag = oud + wijziging + (kans(dobbel, 5) ? 1 : 0);
      return { budget, wijziging, nieuwBedrag, ...(kans(dobbel, 20) && { alsStelpost: true }) };
    });
    return { boekdatum, besluit: 'raad', regels };
  };
  readonly 'storneren' = (dobbel: Dobbel): object => ({
    beweging: this.bewegingen.length === 0 ? 0 : kies(dobbel, this.bewegingen),
    reden: 'vergissing',
  });
  readonly 'periode-afsluiten' = (dobbel: Dobbel): object => {
    const dicht = this.toestand.afgeslotenTotEnMet;
    const volgende = dicht === undefined ? `${JAAR}-01` : volgendePeriode(dicht);
    // A month closes when it is over, as a controller would; before that, one that is not its turn is tried.
    const { boekdatum } = this.wanneer(dobbel);
    return { periode: volgende < boekdatum.slice(0, 7) ? volgende : volgendePeriode(volgende) };
  };
  readonly 'periode-heropenen' = (): object => ({
    periode: this.toestand.afgeslotenTotEnMet ?? `${JAAR}-01`,
    reden: 'vergeten',
  });
}

function onthoud<T>(lijst: T[], nieuw: T): void {
  lijst.push(nieuw);
  if (lijst.length > GEHEUGEN) lijst.shift();
}

const keer = <T>(aantal: number, wat: T): T[] => Array<T>(aantal).fill(wat);
/** How often each kind of opdracht comes. */
const MENGSEL = [
  ...keer(30, 'besteden' as const),
  ...keer(14, 'overhevelen' as const),
  ...keer(14, 'verplichting-aangaan' as const),
  ...keer(4, 'verplichting-verhogen' as const),
  ...keer(4, 'verplichting-laten-vrijvallen' as const),
  ...keer(3, 'verplichting-afwikkelen' as const),
  ...keer(6, 'voorschot-verstrekken' as const),
  ...keer(4, 'voorschot-terugbetalen' as const),
  ...keer(4, 'voorschot-verrekenen' as const),
  ...keer(8, 'ontvangen' as const),
  ...keer(2, 'verlagen' as const),
  ...keer(2, 'teruggeven' as const),
  ...keer(2, 'begroting-wijzigen' as const),
  ...keer(6, 'storneren' as const),
  ...keer(2, 'periode-afsluiten' as const),
  ...keer(1, 'periode-heropenen' as const),
];

export const SOORTEN: readonly string[] = [...new Set(MENGSEL)];
