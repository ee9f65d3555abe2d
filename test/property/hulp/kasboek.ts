import type { Doel, Gebeurtenis, Mutatie, Toestand } from '@ontschot/boek';
import { Oormerken } from './oormerken.js';

// What may go below zero, from the table in the design; on purpose not taken from the code.
const BEGINT_TREKKING = new Set(['trekking-aangevraagd.v1', 'trekking-verstrekt.v1', 'trekking-overgenomen.v1']);
const ONDER_NUL = /^(bron|toegezegd|vrijgave|stelpost|overloop):/;
const dagVan = (datum: string): number =>
  (Date.parse(`${datum}T00:00:00Z`) - Date.parse(`${datum.slice(0, 4)}-01-01T00:00:00Z`)) / 86_400_000;

interface Post {
  readonly budget: string;
  /** By kleur, what changed on each day. */
  readonly perKleur: Map<string, Map<number, number>>;
}

type Movement = Gebeurtenis['gegevens'] & {
  readonly mutaties?: readonly Mutatie[];
  readonly kenmerken?: { readonly doel?: Doel };
  readonly storneert?: number;
};

/**
 * The books kept a second time, from the raw mutaties alone and in the plainest way: what changed on each day, added up
 * again from 1 January each time. It shares no code with the state, and says where the two differ.
 */
export class Kasboek {
  private readonly rekeningen = new Map<string, Float64Array>();
  private readonly verplichtingen = new Map<string, Post>();
  private readonly voorschotten = new Map<string, Post>();
  private readonly oormerken = new Oormerken();
  bewegingen = 0;

  /** Books an event and compares all that it touched; throws with what is wrong. */
  boek(gebeurtenis: Gebeurtenis, toestand: Toestand): void {
    const { type, revisie } = gebeurtenis;
    const gegevens = gebeurtenis.gegevens as Movement;
    this.oormerken.boek(gebeurtenis);
    const nieuw = gegevens as unknown as { verplichting: string; voorschot: string; budget: string };
    if (type === 'verplichting-aangegaan.v1')
      this.verplichtingen.set(nieuw.verplichting, { budget: nieuw.budget, perKleur: new Map() });
    if (type === 'voorschot-verstrekt.v1')
      this.voorschotten.set(nieuw.voorschot, { budget: nieuw.budget, perKleur: new Map() });
    if (BEGINT_TREKKING.has(type)) {
      const { trekking, budget } = gegevens as unknown as { trekking: string; budget: string };
      this.verplichtingen.set(trekking, { budget, perKleur: new Map() });
      this.voorschotten.set(trekking, { budget, perKleur: new Map() });
    }
    if (type === 'voucher-aangevraagd.v1' || type === 'voucher-uitgegeven.v1') {
      const { voucher, budget } = gegevens as unknown as { voucher: string; budget: string };
      this.verplichtingen.set(voucher, { budget, perKleur: new Map() });
    }
    if (gegevens.mutaties === undefined) return;
    this.bewegingen += 1;
    if (gegevens.storneert !== undefined) this.precies(gegevens, toestand, revisie);
    for (const mutatie of gegevens.mutaties) {
      if (!Number.isSafeInteger(mutatie.bedrag) || mutatie.bedrag <= 0) throw new Error(`${revisie}: bedrag`);
      // What is taken back goes where it came from; it is judged again when it is spent again.
      const terug =
        gegevens.storneert !== undefined ||
        type === 'voucher-inwisseling-teruggenomen.v1' ||
        // It was judged when it was committed, in the year before.
        mutatie.van.startsWith('overloop:');
      if (!terug) this.wettig(mutatie, gegevens, revisie);
      this.opRekening(mutatie.van, mutatie, gegevens.boekdatum, -mutatie.bedrag);
      this.opRekening(mutatie.naar, mutatie, gegevens.boekdatum, mutatie.bedrag);
    }
    for (const mutatie of gegevens.mutaties) this.vergelijk(mutatie, dagVan(gegevens.boekdatum), toestand, revisie);
  }

  /** Per kleur: all rekeningen add up to zero, and what is verplicht or advanced is the sum of its parts, in the state. */
  sluit(toestand: Toestand): void {
    const nul = new Map<string, number>();
    const delen = new Map<string, number>();
    const tel = (naar: Map<string, number>, sleutel: string, bedrag: number) =>
      naar.set(sleutel, (naar.get(sleutel) ?? 0) + bedrag);
    for (const [soort, posten] of [
      ['verplicht', toestand.verplichtingen],
      ['voorschot', toestand.voorschotten],
    ] as const)
      for (const [, { budget, saldo }] of posten)
        for (const kleur of saldo.kleuren) tel(delen, `${soort}:${budget}|${kleur}`, saldo.reeks(kleur).eind);
    for (const [rekening, saldo] of toestand.saldi)
      for (const kleur of saldo.kleuren) {
        const { eind } = saldo.reeks(kleur);
        tel(nul, kleur, eind);
        if (/^(verplicht|voorschot):/.test(rekening) && eind !== (delen.get(`${rekening}|${kleur}`) ?? 0))
          throw new Error(`${rekening} ${kleur}: ${eind} is niet de som van de posten`);
        delen.delete(`${rekening}|${kleur}`);
      }
    for (const [kleur, som] of nul) if (som !== 0) throw new Error(`kleur ${kleur} telt op tot ${som}`);
    for (const [sleutel, som] of delen) if (som !== 0) throw new Error(`${sleutel} heeft posten zonder rekening`);
  }

  private opRekening(rekening: string, mutatie: Mutatie, datum: string, bedrag: number): void {
    const dag = dagVan(datum);
    const sleutel = `${rekening}|${mutatie.kleur}`;
    let dagen = this.rekeningen.get(sleutel);
    if (dagen === undefined) this.rekeningen.set(sleutel, (dagen = new Float64Array(366)));
    dagen[dag]! += bedrag;
    const post = this.post(rekening, mutatie);
    if (post === undefined) return;
    if (rekening.slice(rekening.indexOf(':') + 1) !== post.budget) throw new Error(`${rekening} is niet van de post`);
    const perDag = post.perKleur.get(mutatie.kleur) ?? new Map<number, number>();
    post.perKleur.set(mutatie.kleur, perDag.set(dag, (perDag.get(dag) ?? 0) + bedrag));
  }

  /** The own stand that a mutatie on this rekening touches: always one for verplicht and voorschot. */
  private post(rekening: string, { verplichting, voorschot }: Mutatie): Post | undefined {
    const verplicht = rekening.startsWith('verplicht:');
    if (!verplicht && !rekening.startsWith('voorschot:')) return undefined;
    const post = verplicht ? this.verplichtingen.get(verplichting ?? '') : this.voorschotten.get(voorschot ?? '');
    if (post === undefined) throw new Error(`een mutatie op ${rekening} noemt geen post`);
    return post;
  }

  private vergelijk(mutatie: Mutatie, dag: number, toestand: Toestand, revisie: number): void {
    for (const rekening of [mutatie.van, mutatie.naar]) {
      const waar = `revisie ${revisie}, ${rekening} ${mutatie.kleur}`;
      const dagen = this.rekeningen.get(`${rekening}|${mutatie.kleur}`)!;
      const reeks = toestand.saldo(rekening).reeks(mutatie.kleur);
      let stand = 0;
      let laagste = 0;
      dagen.forEach((bedrag, d) => {
        stand += bedrag;
        if (stand < laagste) laagste = stand;
        if (d === dag && reeks.op(dagnummer(dag)) !== stand) throw new Error(`${waar}: stand op de dag verschilt`);
      });
      if (reeks.eind !== stand) throw new Error(`${waar}: ${reeks.eind} in de toestand, ${stand} opgeteld`);
      if (laagste < 0 && !ONDER_NUL.test(rekening)) throw new Error(`${waar}: onder nul (${laagste})`);
      const post = this.post(rekening, mutatie);
      if (post === undefined) continue;
      const eigen = rekening.startsWith('verplicht:')
        ? toestand.verplichtingen.lees(mutatie.verplichting!)
        : toestand.voorschotten.lees(mutatie.voorschot!);
      let som = 0;
      for (const [, bedrag] of [...post.perKleur.get(mutatie.kleur)!].sort(([a], [b]) => a - b)) {
        som += bedrag;
        if (som < 0) throw new Error(`${waar}: een post onder nul`);
      }
      if (eigen?.saldo.reeks(mutatie.kleur).eind !== som) throw new Error(`${waar}: eigen stand verschilt`);
    }
  }

  /** Money that is committed, advanced or spent is of a kleur that may be used for the doel on that day. */
  private wettig({ naar, kleur }: Mutatie, { boekdatum, kenmerken }: Movement, revisie: number): void {
    if (!/^(verplicht|voorschot|besteed):/.test(naar) || kleur.includes('@')) return;
    const doel = kenmerken?.doel;
    if (doel === undefined) throw new Error(`revisie ${revisie}: uitgegeven zonder doel`);
    if (!this.oormerken.mag(kleur, doel, boekdatum))
      throw new Error(`revisie ${revisie}: ${kleur} mag niet voor ${JSON.stringify(doel)}`);
  }

  /** A storno is the movement itself, the other way round. */
  private precies({ mutaties, storneert }: Movement, toestand: Toestand, revisie: number): void {
    const oud = toestand.bewegingen.lees(storneert!)!;
    const omgekeerd = oud.mutaties.map(({ van, naar, ...rest }) => ({ ...rest, van: naar, naar: van })).reverse();
    const tekst = (lijst: readonly object[]) => JSON.stringify(lijst.map((deel) => Object.entries(deel).sort()));
    if (tekst(omgekeerd) !== tekst(mutaties!)) throw new Error(`revisie ${revisie}: geen precieze storno`);
  }
}

/** The number under which the state knows a day of the year; months of 31 days. */
function dagnummer(dag: number): number {
  const datum = new Date(Date.UTC(2025, 0, 1 + dag));
  return datum.getUTCMonth() * 31 + datum.getUTCDate() - 1;
}
