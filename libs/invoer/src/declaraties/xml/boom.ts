import type { Foutenlijst } from '../fouten.js';
import type { Plek } from '../keur-regel.js';
import type { Berichtsoort } from './berichten.js';
import type { Bouwsteen } from './bouwplan.js';

/** Who is told what a message holds, as it is read. */
export interface Afnemer {
  begin(naam: string, plek: Plek): void;
  /** The text of an element that is of its type; of a part of a compound type under `<type>/<part>`. */
  waarde(sleutel: string, tekst: string, plek: Plek): void;
  einde(naam: string): void;
}

interface Open {
  /** Undefined for an element that does not belong there: what is in it is passed over. */
  readonly steen: Bouwsteen | undefined;
  readonly plek: Plek;
  readonly aantallen: number[];
  verst: number;
  tekst: string;
}

const HERSTEL = 'laat de aanbieder dit herstellen en het bericht opnieuw sturen';

/** Holds the elements of a message against its plan: names, namespaces, order, how often, and the type of each text. */
export class Boom {
  private readonly open: Open[] = [];

  constructor(
    private readonly bericht: Berichtsoort,
    private readonly fouten: Foutenlijst,
    private readonly naar: Afnemer,
  ) {}

  get diepte(): number {
    return this.open.length;
  }

  begin(naam: string, namespace: string, regel: number): void {
    const boven = this.open.at(-1);
    const steen = boven === undefined ? this.bericht.plan : this.plaats(boven, naam, regel);
    const pad = boven === undefined ? '' : this.padVan(boven, steen);
    const plek = { regel, pad, ...(steen !== undefined && { veld: steen.naam }) };
    this.open.push({ steen, plek, aantallen: [], verst: 0, tekst: '' });
    if (steen === undefined) return;
    if (namespace !== (steen.basis ? this.bericht.basis : this.bericht.namespace))
      this.meld(
        plek,
        `element ${steen.naam} staat niet in de namespace ${steen.basis ? 'van het basisschema' : 'van het bericht'}`,
      );
    if (steen.type === undefined) this.naar.begin(steen.naam, plek);
  }

  tekst(stuk: string): void {
    const open = this.open.at(-1);
    if (open?.steen?.type !== undefined) open.tekst += stuk;
    else if (open?.steen !== undefined && stuk.trim() !== '')
      this.meld(open.plek, `in element ${open.steen.naam} staat losse tekst`);
  }

  /** An attribute that no element of a message has. */
  attribuut(): void {
    const { steen, plek } = this.open.at(-1) ?? {};
    if (steen !== undefined && plek !== undefined)
      this.meld(plek, `element ${steen.naam} heeft een onbekend attribuut`);
  }

  einde(): void {
    const open = this.open.pop();
    if (open?.steen === undefined) return;
    const { steen, plek, aantallen, tekst } = open;
    if (steen.type === undefined) {
      for (const [i, deel] of steen.delen.entries())
        if (deel.verplicht && aantallen[i] === undefined)
          this.meld({ ...plek, veld: deel.naam }, `in element ${steen.naam} ontbreekt element ${deel.naam}`);
      this.naar.einde(steen.naam);
      return;
    }
    const mis = tekst === '' ? 'is leeg' : steen.type(tekst);
    if (mis !== undefined)
      this.meld(plek, steen.naam === 'Bsn' ? `het BSN op regel ${plek.regel} ${mis}` : `${steen.naam} ${mis}`);
    else
      this.naar.waarde(steen.basis ? `${this.open.at(-1)?.steen?.naam}/${steen.naam}` : steen.naam, vlak(tekst), plek);
  }

  /** Which part of its parent this is; where it does not belong, that is told. */
  private plaats(boven: Open, naam: string, regel: number): Bouwsteen | undefined {
    if (boven.steen === undefined) return undefined;
    const { delen } = boven.steen;
    const i = delen.findIndex((deel) => deel.naam === naam);
    const deel = delen[i];
    const plek = { regel, pad: boven.plek.pad ?? '', veld: boven.steen.naam };
    if (deel === undefined) {
      // Not its name: nobody knows what stands there.
      this.meld(plek, `in element ${boven.steen.naam} staat een element dat daar niet hoort`);
      return undefined;
    }
    const aantal = (boven.aantallen[i] ?? 0) + 1;
    boven.aantallen[i] = aantal;
    if (i < boven.verst)
      this.meld(plek, `element ${naam} staat te laat: het hoort voor ${delen[boven.verst]?.naam ?? ''}`);
    else boven.verst = i;
    if (aantal > 1 && !deel.herhaald) this.meld(plek, `element ${naam} staat er meer dan één keer`);
    return deel;
  }

  private padVan(boven: Open, steen: Bouwsteen | undefined): string {
    const { pad = '' } = boven.plek;
    if (steen === undefined) return pad;
    const nummer = steen.herhaald ? `[${boven.aantallen[boven.steen?.delen.indexOf(steen) ?? 0]}]` : '';
    return `${pad}${pad === '' ? '' : '/'}${steen.naam}${nummer}`;
  }

  private meld(plek: Plek, wat: string): void {
    this.fouten.meld({ ...plek, wat: `${wat}; ${HERSTEL}` });
  }
}

/** A copy: a part of a text keeps all of it in memory. */
const vlak = (tekst: string): string => (tekst.length > 12 ? Buffer.from(tekst).toString() : tekst);
