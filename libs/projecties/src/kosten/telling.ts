import { createHash } from 'node:crypto';
import { alleKostenUit, type Gebeurtenis, type Opgeteld } from '@ontschot/boek';
import { canoniek, type Eurocent, type Periode } from '@ontschot/kern';
import type { Beweging, Realisatie } from '@ontschot/regels';
import { jarenEerder, lidVan, maandenVan, type Bereik, type Kostenregel } from './bereik.js';

/** What the hash is over, a line of it for each cost in scope (docs/reference/kostenregels.md). */
const hashregel = (revisie: number, nummer: number, melding: string, vervangt: string, regel: Kostenregel): string => {
  const { koker, maand, huishouden = '', wijk = '', populatie = '', aanbieder = '', bedrag } = regel;
  return `${canoniek([revisie, nummer, melding, vervangt, koker, maand, huishouden, wijk, populatie, aanbieder, bedrag])}\n`;
};

/** The costs of one population, added up event by event; what a melding told is forgotten when another replaces it. */
export class Telling {
  private readonly hash = createHash('sha256');
  private readonly bronnen = new Map<string, Kostenregel[]>([['', []]]);
  private readonly lid: (regel: Kostenregel) => boolean;
  private readonly nu: ReadonlySet<Periode>;
  private readonly toen: ReadonlySet<Periode>;
  private readonly januari: Periode;
  private aantal = 0;
  /** Revisie at which costs of earlier years began to come over. */
  private over: number | undefined;
  gelezenTot = -1;

  constructor(private readonly bereik: Bereik) {
    this.lid = lidVan(bereik.populatie);
    this.januari = `${bereik.boek.slice(-4)}-01`;
    const maanden = maandenVan(bereik.van, bereik.totEnMet);
    // A period longer than a year is held against as many years before it, so that no month counts on both sides.
    const jaren = Math.ceil(maanden.length / 12);
    this.nu = new Set(maanden);
    this.toen = new Set(maanden.map((maand) => jarenEerder(maand, jaren)));
  }

  tel(gebeurtenis: Gebeurtenis): void {
    this.gelezenTot = gebeurtenis.revisie;
    const { melding = '', vervangt = '', regels, nietVoor } = alleKostenUit(gebeurtenis);
    const zonderEerder = nietVoor !== undefined && this.zonderEerder(gebeurtenis.revisie, nietVoor);
    // What no longer counts is written down as well: the sum is another, even when nothing in scope comes instead.
    if ((this.bronnen.get(vervangt)?.length ?? 0) > 0 && vervangt !== '')
      this.hash.update(`${canoniek([gebeurtenis.revisie, 'vervangt', melding, vervangt])}\n`);
    if (vervangt !== '') this.bronnen.delete(vervangt);
    const eigen = this.bronnen.get(melding) ?? [];
    if (melding !== '') this.bronnen.set(melding, eigen);
    regels.forEach((regel, nummer) => {
      if (!(this.nu.has(regel.maand) || this.toen.has(regel.maand)) || !this.lid(regel)) return;
      if (regel.maand < this.januari && zonderEerder) return;
      this.hash.update(hashregel(gebeurtenis.revisie, nummer, melding, vervangt, regel));
      this.aantal += 1;
      eigen.push(regel);
    });
  }

  /**
   * Whether costs of earlier years do not count: the old boek told of others, or others came to count after they came over. With
   * what it told, this would tell of few households.
   */
  private zonderEerder(revisie: number, nietVoor: readonly string[]): boolean {
    this.over ??= revisie;
    const { populatie, ledenTot = -1 } = this.bereik.populatie;
    return nietVoor.includes(populatie) || ledenTot > this.over;
  }

  /** All that was read so far. */
  uitkomst(): Opgeteld {
    const delen = this.optellen();
    for (;;) {
      const deel = delen.next();
      if (deel.done === true) return deel.value;
    }
  }

  /** As `uitkomst`, in parts between which others can have their turn. */
  *optellen(): Generator<undefined, Opgeteld> {
    const binnen = new Map(this.bereik.kokers.map((koker) => [koker, new Kokertelling(this.bereik)]));
    const buiten = new Map<string, { nu: Eurocent; toen: Eurocent }>();
    let vergelijkbaar = false;
    for (const regels of this.bronnen.values()) {
      yield;
      for (const regel of regels) {
        const nu = this.nu.has(regel.maand);
        vergelijkbaar ||= !nu;
        if (nu) binnen.get(regel.koker)?.tel(regel);
        if (binnen.has(regel.koker)) continue;
        const som = buiten.get(regel.koker) ?? { nu: 0, toen: 0 };
        som[nu ? 'nu' : 'toen'] += regel.bedrag;
        buiten.set(regel.koker, som);
      }
    }
    return {
      gelezenTot: this.gelezenTot,
      regels: this.aantal,
      hash: this.hash.copy().digest('hex'),
      kokers: [...binnen].map(([koker, telling]) => ({ koker, realisatie: telling.realisatie() })),
      // Without any figure of before, nobody can say that a koker moved.
      buitenBereik: !vergelijkbaar
        ? []
        : [...buiten].map(([koker, { nu, toen }]): Beweging => ({ koker, verschil: toen - nu })).sort(opKoker),
    };
  }
}

const opKoker = (a: Beweging, b: Beweging): number => (a.koker < b.koker ? -1 : 1);

/** The costs of one koker within the period. */
class Kokertelling {
  private readonly maanden = new Map<Periode, Eurocent>();
  private readonly inkomsten = new Map<string, Eurocent>();
  private readonly huishoudens = new Map<string, { som: Eurocent; laatste: Periode }>();

  constructor(private readonly bereik: Bereik) {}

  tel({ maand, bedrag, huishouden, aanbieder }: Kostenregel): void {
    this.bij(this.maanden, maand, bedrag);
    if (aanbieder !== undefined && this.bereik.aanbieders.includes(aanbieder))
      this.bij(this.inkomsten, aanbieder, bedrag);
    if (huishouden === undefined || this.bereik.grensPerHuishouden === undefined) return;
    const eerder = this.huishoudens.get(huishouden);
    if (eerder === undefined) this.huishoudens.set(huishouden, { som: bedrag, laatste: maand });
    else {
      eerder.som += bedrag;
      if (maand > eerder.laatste) eerder.laatste = maand;
    }
  }

  realisatie(): Realisatie {
    const maanden = new Map(this.maanden);
    const grens = this.bereik.grensPerHuishouden;
    let [afgekapt, huishoudens] = [0, 0];
    if (grens !== undefined)
      for (const { som, laatste } of this.huishoudens.values()) {
        if (som <= grens) continue;
        huishoudens += 1;
        afgekapt += som - grens;
        // What lies above the limit leaves the last month in which the household cost anything.
        this.bij(maanden, laatste, grens - som);
      }
    return {
      maanden: [...maanden].sort(([a], [b]) => (a < b ? -1 : 1)).map(([maand, bedrag]) => ({ maand, bedrag })),
      inkomsten: [...this.inkomsten]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([aanbieder, bedrag]) => ({ aanbieder, bedrag })),
      ...(grens !== undefined && { uitschieters: { grens, huishoudens, afgekapt } }),
    };
  }

  private bij<K>(som: Map<K, Eurocent>, sleutel: K, bedrag: Eurocent): void {
    som.set(sleutel, (som.get(sleutel) ?? 0) + bedrag);
  }
}
