import type {
  Gebeurtenis,
  MandaatVastgelegd,
  Mutatie,
  Toestand,
  TrekkingVerstrekt,
  VoucherUitgegeven,
} from '@ontschot/boek';

/** Where the money of a trekking or a voucher is; together it is what was asked. In eurocents. */
interface Plaats {
  vrij: number;
  verplicht: number;
  voorschot: number;
  besteed: number;
}

interface Post extends Plaats {
  readonly mandaat: string;
  readonly huishouden: string | undefined;
  readonly vorm: string;
  readonly bedrag: number;
  readonly uren: number | undefined;
  gemeld: number;
}

/** Of an event, what it is about. */
interface Over {
  readonly trekking?: string;
  readonly voucher?: string;
  readonly mutaties?: readonly Mutatie[];
}

/** What is kept of the trekkingen and vouchers a second time, from the events alone, and held against every mandate. */
export class Trekkingboek {
  private readonly posten = new Map<string, Post>();
  private readonly mandaten = new Map<string, MandaatVastgelegd>();

  /** Books an event; throws with what is wrong. */
  boek({ type, revisie, gegevens }: Gebeurtenis): void {
    if (type === 'mandaat-vastgelegd.v1') {
      const mandaat = gegevens as MandaatVastgelegd;
      this.mandaten.set(mandaat.mandaat, mandaat);
    }
    const { voucher, trekking = voucher, mutaties } = gegevens as Over;
    if (type === 'voucher-ingestemd.v1') this.binnenMandaat(this.posten.get(voucher!)!, revisie);
    if (trekking === undefined || mutaties === undefined) return;
    if (type === 'voucher-uitgegeven.v1' || type === 'voucher-aangevraagd.v1')
      this.posten.set(trekking, nieuwe(gegevens as VoucherUitgegeven));
    if (type === 'trekking-verstrekt.v1' || type === 'trekking-aangevraagd.v1')
      this.posten.set(trekking, nieuw(gegevens as TrekkingVerstrekt));
    const post = this.posten.get(trekking)!;
    for (const { van, naar, bedrag } of mutaties) {
      post[soort(van)] -= bedrag;
      post[soort(naar)] += bedrag;
    }
    if (type === 'tegenprestatie-gemeld.v1') this.meld(post, gegevens as unknown as { totaal: number }, revisie);
    const { vrij, verplicht, voorschot, besteed, bedrag } = post;
    if (Math.min(vrij, verplicht, voorschot, besteed) < 0) throw new Error(`${revisie}: een deel onder nul`);
    if (vrij + verplicht + voorschot + besteed !== bedrag) throw new Error(`${revisie}: de delen zijn niet het geheel`);
    if (/^(trekking-(verstrekt|aangevraagd|ingestemd)|voucher-(uitgegeven|aangevraagd))/.test(type))
      this.binnenMandaat(post, revisie);
  }

  /** What the state counts against the mandates is what the events say. */
  sluit(toestand: Toestand): void {
    const { perHuishouden, openVoorschotten } = toestand.wijkteam;
    for (const { mandaat, huishouden } of this.posten.values()) {
      const open = this.open(mandaat);
      if ((openVoorschotten.lees(mandaat) ?? 0) !== open) throw new Error(`${mandaat}: open is niet ${open}`);
      if (huishouden === undefined) continue;
      const kost = this.kost(mandaat, huishouden);
      if ((perHuishouden.lees(mandaat, huishouden) ?? 0) !== kost)
        throw new Error(`${mandaat}: ${huishouden} kost niet ${kost}`);
    }
  }

  /** Of `uren` hours: so much of the whole as was done, as long as nothing was repaid or remitted. */
  private meld(post: Post, { totaal }: { totaal: number }, revisie: number): void {
    post.gemeld = totaal;
    if (post.uren === undefined || totaal > post.uren) throw new Error(`${revisie}: meer uren dan afgesproken`);
    if (totaal === post.uren && post.voorschot !== 0) throw new Error(`${revisie}: het laatste uur laat iets open`);
    const hoogstens = Math.floor((post.bedrag * totaal) / post.uren + 0.5);
    if (post.vrij === 0 && totaal < post.uren && post.besteed < hoogstens)
      throw new Error(`${revisie}: voor ${totaal} van ${post.uren} uur is ${post.besteed} te weinig`);
  }

  private binnenMandaat({ mandaat: naam, huishouden, bedrag, vorm }: Post, revisie: number): void {
    const mandaat = this.mandaten.get(naam)!;
    if (bedrag > mandaat.perTrekking) throw new Error(`${revisie}: boven ${naam}`);
    if (huishouden !== undefined && this.kost(naam, huishouden) > mandaat.perHuishoudenPerJaar)
      throw new Error(`${revisie}: ${huishouden} boven ${naam}`);
    if (vorm === 'voorschot' && this.open(naam) > mandaat.openVoorschotten)
      throw new Error(`${revisie}: voorschotten boven ${naam}`);
  }

  private kost(mandaat: string, huishouden: string): number {
    return this.som(
      (post) => post.mandaat === mandaat && post.huishouden === huishouden,
      (post) => post.bedrag - post.vrij,
    );
  }

  private open(mandaat: string): number {
    return this.som(
      (post) => post.mandaat === mandaat && post.vorm === 'voorschot',
      (post) => post.verplicht + post.voorschot,
    );
  }

  private som(mee: (post: Post) => boolean, wat: (post: Post) => number): number {
    return [...this.posten.values()].filter(mee).reduce((som, post) => som + wat(post), 0);
  }
}

const soort = (rekening: string): keyof Plaats => rekening.slice(0, rekening.indexOf(':')) as keyof Plaats;

const nieuw = ({ mandaat, vorm, bedrag, tegenprestatie, kenmerken }: TrekkingVerstrekt): Post => ({
  ...{ mandaat, vorm, bedrag, huishouden: kenmerken?.huishouden, uren: tegenprestatie?.uren, gemeld: 0 },
  ...{ vrij: bedrag, verplicht: 0, voorschot: 0, besteed: 0 },
});

/** A voucher costs its household what a gift does, whether it is used or not. */
const nieuwe = ({ mandaat, bedrag, kenmerken }: VoucherUitgegeven): Post => ({
  ...{ mandaat, vorm: 'voucher', bedrag, huishouden: kenmerken?.huishouden, uren: undefined, gemeld: 0 },
  ...{ vrij: bedrag, verplicht: 0, voorschot: 0, besteed: 0 },
});
