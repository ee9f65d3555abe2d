import type { Gebeurtenis } from '../../gebeurtenissen/gebeurtenis.js';
import type { Afspraakinhoud } from '../../toestand/preventie.js';
import { tekst, veldenVan, type Velden } from '../toetsen/toets.js';
import type { Gebeurd } from './lot.js';

/** Things that several events are about, by the field that names them: what such a thing brought, it takes first. */
const ZAKEN = [
  'trekking',
  'voucher',
  'voorstel',
  'schuldregeling',
  'aandeel',
  'toezegging',
  'voorfinanciering',
] as const;

interface Regeling {
  readonly versie: number;
  readonly verdeelregel?: Afspraakinhoud['verdeelregel'];
}

/** What is remembered of events to say of later ones under which mandate and afspraak they were. */
export class Register {
  /** Of a trekking or voucher. */
  private readonly mandaten = new Map<string, string>();
  /** Of a promise, an assessment or what was put in beforehand. */
  private readonly afspraken = new Map<string, string>();
  private readonly ontwerpen = new Map<string, Regeling>();
  private readonly gesloten = new Map<string, Regeling>();

  /** Remembers what the event says, and gives what an explanation of it needs. */
  neem(gebeurtenis: Gebeurtenis): Gebeurd {
    const { revisie, type, gegevens, metadata } = gebeurtenis;
    const velden = veldenVan(gebeurtenis);
    const besluit = tekst(velden['besluit']) ?? tekst(velden['grond']) ?? tekst(velden['reden']);
    const mandaat = this.onthoud(this.mandaten, velden, 'mandaat', ['trekking', 'voucher']);
    const afspraak = this.onthoud(this.afspraken, velden, 'afspraak', [
      'toezegging',
      'vaststelling',
      'voorfinanciering',
    ]);
    this.regeling(type, velden, afspraak);
    const { versie, verdeelregel: regel } = this.gesloten.get(afspraak ?? '') ?? {};
    return {
      ...{ revisie, type, boekdatum: gegevens.boekdatum, geregistreerdOp: metadata.geregistreerdOp },
      ...(besluit !== undefined && { besluit }),
      ...(mandaat !== undefined && { mandaat }),
      ...(afspraak !== undefined && { afspraak }),
      ...(versie !== undefined && { versie }),
      ...(regel !== undefined && { verdeelregel: regel.verdeelregel, regelversie: regel.versie }),
    };
  }

  /** What an event is about, so that it takes what belongs to it. */
  zaken(gebeurtenis: Gebeurtenis): string[] {
    const velden = veldenVan(gebeurtenis);
    const eigen = ZAKEN.flatMap((naam) => (typeof velden[naam] === 'string' ? [`${naam} ${velden[naam]}`] : []));
    // The same, from the other side: what was put in by an agreement goes back by it.
    const inleg = tekst(velden['inleg']);
    return inleg === undefined ? eigen : [...eigen, `inleg ${inleg}`];
  }

  /** What an event says itself, or what was said when the thing it is about began. */
  private onthoud(
    bekend: Map<string, string>,
    velden: Velden,
    wat: string,
    dingen: readonly string[],
  ): string | undefined {
    const namen = dingen.flatMap((ding) => (typeof velden[ding] === 'string' ? [`${ding} ${velden[ding]}`] : []));
    const gezegd = tekst(velden[wat]);
    if (gezegd === undefined) return namen.map((naam) => bekend.get(naam)).find((een) => een !== undefined);
    for (const naam of namen) bekend.set(naam, gezegd);
    return gezegd;
  }

  /** The version of an afspraak that was closed last, and its rule. */
  private regeling(type: string, velden: Velden, afspraak: string | undefined): void {
    if (afspraak === undefined || !type.startsWith('afspraak-')) return;
    const { versie, inhoud } = velden as { readonly versie?: number; readonly inhoud?: Afspraakinhoud };
    if (inhoud !== undefined && versie !== undefined) {
      const { verdeelregel } = inhoud;
      this.ontwerpen.set(afspraak, { versie, ...(verdeelregel !== undefined && { verdeelregel }) });
    }
    const ontwerp = this.ontwerpen.get(afspraak);
    if (type.startsWith('afspraak-gesloten.') && ontwerp !== undefined) this.gesloten.set(afspraak, ontwerp);
  }
}
