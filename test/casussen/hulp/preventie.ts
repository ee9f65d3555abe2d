import type { Boekhouding, Gebeurd } from './boekhouding.js';

/** A share for the aanbieders and nothing else; a case says what it has more. */
const KAAL = {
  interventiekosten: 'aftrekken',
  poorten: [],
  compensatie: 'niet',
  deel: '30',
  verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
};

/** What is agreed about one koker: what was expected of it in a year (or over the whole afspraak), in eurocents. */
export const vast = (koker: string, bedrag: number, nulmeting: object = {}, per = 'jaar'): object => ({
  koker,
  nulmeting: {
    methode: { methode: 'vast', bedrag, per, bron: 'casusboek' },
    volgtPopulatie: false,
    ...nulmeting,
  },
});

/** Agreements on prevention as a controller makes them in a boek: everything goes through HTTP. */
export class Preventie {
  constructor(
    readonly boek: Boekhouding,
    private readonly jaar = Number(boek.boek.slice(-4)),
  ) {}

  organisatie(organisatie: string, naam: string): Promise<number> {
    return this.boek.boekt('organisaties', { organisatie, naam });
  }

  /** A koker of a payer that keeps its own books, with the budget on which its receipts come in. */
  async extern(koker: string, naam: string, wet: string, financier: string): Promise<void> {
    const oormerk = { aard: 'extern' };
    await this.boek.boekt('kokers', { koker, naam, wet, taakveld: '6.821', oormerk, financier });
    await this.boek.boekt('budgetten', { budget: koker, naam, aard: 'koker', koker });
  }

  /** A group that is only counted: costs name it, and nobody in it. */
  cohort(populatie: string, naam: string): Promise<number> {
    return this.boek.boekt('populaties', { populatie, naam, leden: { soort: 'cohort' } });
  }

  /** A verdeelregel, drafted and adopted; 30% for the aanbieders unless `winst` says otherwise. */
  async regel(verdeelregel: string, winst: object = {}, meer: object = {}): Promise<void> {
    const regel = { naam: verdeelregel, ...meer, winst: { ...KAAL, ...winst } };
    await this.boek.boekt('verdeelregels', { verdeelregel, geldigVanaf: `${this.jaar}-01-01`, regel });
    const besluit = { versie: 1, besluit: `Raad ${this.jaar}, nr. 1` };
    await this.boek.boekt(`verdeelregels/${verdeelregel}/vaststellingen`, besluit);
  }

  /** A draft for this year, without a rule unless `meer` names one. */
  stelOp(afspraak: string, aanbieder: string, populatie: string, kokers: readonly object[], meer: object = {}) {
    return this.boek.boekt('afspraken', {
      afspraak,
      naam: afspraak,
      aanbieders: [{ organisatie: aanbieder, gewicht: 1 }],
      populatie,
      huishoudensBijNulmeting: 100,
      kokers,
      looptijd: { van: `${this.jaar}-01`, totEnMet: `${this.jaar}-12` },
      interventiekosten: { bedrag: 0, per: 'jaar' },
      ...meer,
    });
  }

  /** Puts a draft before the payers, who agree, and closes it. */
  async sluit(afspraak: string, ...financiers: readonly string[]): Promise<void> {
    await this.boek.boekt(`afspraken/${afspraak}/voorleggingen`, {});
    for (const financier of financiers)
      await this.boek.boekt(`afspraken/${afspraak}/instemmingen`, {
        ...{ versie: 1, financier, door: 'directie', op: `${this.jaar}-01-02`, document: `Brief van ${financier}` },
      });
    await this.boek.boekt(`afspraken/${afspraak}/sluitingen`, {});
  }

  /** What a payer says that a koker cost, line by line. */
  meld(koker: string, regels: readonly object[], bron = 'Opgave van de financier'): Promise<number> {
    return this.boek.boekt('kostenmeldingen', { koker, bron, regels });
  }

  /** Measures an afspraak over the year: what went in and what came out. */
  async meet(afspraak: string, meer: object = {}): Promise<Inhoud> {
    return soort(await this.doet(afspraak, 'metingen', meer), 'preventiewinst-gemeten.v1')[0]!;
  }

  /** Assesses an afspraak over the year, with all that follows from it in the same append. */
  stelVast(afspraak: string, meer: object = {}): Promise<Gebeurd> {
    return this.doet(afspraak, 'vaststellingen', meer);
  }

  private doet(afspraak: string, wat: string, meer: object): Promise<Gebeurd> {
    const jaar = { van: `${this.jaar}-01`, totEnMet: `${this.jaar}-12`, boekdatum: `${this.jaar}-12-31` };
    return this.boek.doet(`afspraken/${afspraak}/${wat}`, { ...jaar, ...meer });
  }
}

/** What an event holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- content of any event, of which the tests read parts
type Inhoud = Readonly<Record<string, any>>;

/** The events of one type that an opdracht led to. */
export const soort = ({ gebeurtenissen }: Gebeurd, type: string): readonly Inhoud[] =>
  gebeurtenissen.filter((een) => een.type === type).map(({ gegevens }) => gegevens as Inhoud);

/** One figure of each koker of an outcome, added up. */
export const telOp = (kokers: readonly Readonly<Record<string, number>>[], wat: string): number =>
  kokers.reduce((som, koker) => som + koker[wat]!, 0);
