import { setImmediate as beurt } from 'node:timers/promises';
import { leesGebeurtenis, type Gebeurtenis, type ToezeggingenOvergenomen } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import { Namen } from './namen.js';
import { tekstVan } from './schrijven.js';
import { Verrekeningen } from './verrekend.js';

/** Events read in one turn of the event loop: others must be served in between. */
const PER_BEURT = 500;

/** Where one version of an afspraak was made, put before the payers, agreed to and closed. */
export interface Versieplaatsen {
  opgesteld: number;
  voorgelegd?: number;
  gesloten?: number;
  readonly instemmingen: number[];
}

interface Aandeelplaats {
  readonly revisie: number;
  readonly vaststelling: string;
  readonly organisatie: string | undefined;
}

/** What a handover and a takeover say alike; the takeover also out of which boek and where it was there. */
type Overdragend = Pick<ToezeggingenOvergenomen, 'toezeggingen' | 'afspraken' | 'verdeelregels'> &
  Partial<Pick<ToezeggingenOvergenomen, 'uit' | 'revisie' | 'hernoemd'>>;

/** A part that came here out of another boek. */
interface Overgenomen {
  readonly uit: string;
  /** Of the handover there, and of the takeover here. */
  readonly daar: number;
  readonly hier: number;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly organisatie: string | undefined;
}

type Velden = Readonly<Record<string, unknown>>;

/**
 * Of one boek: on which revisie each link of an explanation stands, and what became of its promises. The events
 * themselves are read when they are asked for; it is read once and then brought up to date.
 */
export class Register {
  readonly vaststellingen = new Map<string, number>();
  /** By which assessment an assessment was corrected. */
  readonly gecorrigeerdDoor = new Map<string, string>();
  /** With the organisatie that it is for, if it is for one. */
  readonly aandelen = new Map<string, Aandeelplaats>();
  /** Everything that moved or was answered because of an assessment, in order. */
  readonly gevolgen = new Map<string, number[]>();
  /** By `<afspraak>|<versie>`. */
  readonly versies = new Map<string, Versieplaatsen>();
  readonly geslotenVersies = new Map<string, { readonly revisie: number; readonly versie: number }[]>();
  /** By `<verdeelregel>|<versie>`. */
  readonly regels = new Map<string, { readonly opgesteld: number; vastgesteld?: number }>();
  /** By the part: those that came out of another boek. */
  readonly overgenomen = new Map<string, Overgenomen>();
  /** Out of which boek an afspraak or a verdeelregel came. */
  readonly afsprakenUit = new Map<string, string>();
  readonly regelsUit = new Map<string, string>();
  /** What was called otherwise there. */
  readonly namen = new Namen();
  readonly verrekeningen = new Verrekeningen();
  /** Who pays or paid a koker. */
  readonly financiers = new Map<string, Set<string>>();
  private tot = -1;
  private bezig: Promise<void> = Promise.resolve();

  /** Brings it up to the end of the boek; one reader at a time. Throws what the store throws. */
  werkBij(store: EventStore, boek: string): Promise<void> {
    const klaar = this.bezig.then(() => this.lees(store, boek));
    this.bezig = klaar.catch(() => undefined);
    return klaar;
  }

  private async lees(store: EventStore, boek: string): Promise<void> {
    let gelezen = 0;
    for await (const pagina of store.readStream(`boek-${boek}`, this.tot + 1))
      for (const opgeslagen of pagina) {
        const gebeurtenis = leesGebeurtenis(opgeslagen);
        this.neem(gebeurtenis);
        this.verrekeningen.neem(gebeurtenis);
        this.tot = opgeslagen.revision;
        gelezen += 1;
        if (gelezen % PER_BEURT === 0) await beurt();
      }
  }

  private neem({ type, revisie, gegevens }: Gebeurtenis): void {
    const van = gegevens as unknown as Velden;
    const tekst = (veld: string): string => tekstVan(gegevens, veld);
    const naam = type.replace(/\.v\d+$/, '');
    if (naam.startsWith('afspraak-')) this.neemAfspraak(naam, revisie, tekst('afspraak'), tekst('versie'), van);
    else if (naam === 'koker-ingesteld') {
      const wie = this.financiers.get(tekst('koker')) ?? new Set();
      this.financiers.set(tekst('koker'), wie.add(tekst('financier')));
    } else if (naam === 'regel-opgesteld')
      this.regels.set(`${tekst('verdeelregel')}|${tekst('versie')}`, { opgesteld: revisie });
    else if (naam === 'regel-vastgesteld') {
      const regel = this.regels.get(`${tekst('verdeelregel')}|${tekst('versie')}`);
      if (regel !== undefined) regel.vastgesteld = revisie;
    } else if (naam === 'preventiewinst-vastgesteld') {
      this.vaststellingen.set(tekst('vaststelling'), revisie);
      if (van['corrigeert'] !== undefined) this.gecorrigeerdDoor.set(tekst('corrigeert'), tekst('vaststelling'));
    } else if (naam === 'toezeggingen-overgedragen' || naam === 'toezeggingen-overgenomen')
      this.neemOverdracht(revisie, gegevens as unknown as Overdragend);
    else {
      if (naam === 'aandeel-toegekend') {
        const { organisatie } = (van['ontvanger'] ?? {}) as { organisatie?: string };
        this.aandelen.set(tekst('aandeel'), { revisie, vaststelling: tekst('vaststelling'), organisatie });
      }
      const vaststelling = this.vaststellingVan(gegevens);
      if (vaststelling !== undefined) this.volgt(vaststelling, revisie);
    }
  }

  private volgt(vaststelling: string, revisie: number): void {
    this.gevolgen.set(vaststelling, [...(this.gevolgen.get(vaststelling) ?? []), revisie]);
  }

  /** A handover follows from every assessment of which a promise went along; a takeover says where the rest stands. */
  private neemOverdracht(
    hier: number,
    { uit, revisie: daar, toezeggingen, afspraken, verdeelregels, hernoemd }: Overdragend,
  ): void {
    if (uit !== undefined && daar !== undefined) {
      this.namen.neem(hernoemd);
      for (const { aandeel, vaststelling, afspraak, ontvanger, gekregenVan } of toezeggingen) {
        // The part is of whom it was awarded to, also when another has some of it.
        if (gekregenVan !== undefined && this.overgenomen.has(aandeel)) continue;
        const organisatie = 'organisatie' in ontvanger ? ontvanger.organisatie : undefined;
        this.overgenomen.set(aandeel, { uit, daar, hier, vaststelling, afspraak, organisatie });
      }
      for (const { afspraak } of afspraken) this.afsprakenUit.set(afspraak, uit);
      for (const { verdeelregel } of verdeelregels) this.regelsUit.set(verdeelregel, uit);
    }
    for (const vaststelling of new Set(toezeggingen.map((een) => een.vaststelling))) this.volgt(vaststelling, hier);
  }

  private neemAfspraak(naam: string, revisie: number, afspraak: string, versie: string, van: Velden): void {
    const sleutel = `${afspraak}|${versie}`;
    if (naam === 'afspraak-opgesteld' || naam === 'afspraak-gewijzigd')
      this.versies.set(sleutel, { opgesteld: revisie, instemmingen: [] });
    const plaatsen = this.versies.get(sleutel);
    if (plaatsen === undefined) return;
    if (naam === 'afspraak-voorgelegd') plaatsen.voorgelegd = revisie;
    if (naam === 'afspraak-ingestemd') plaatsen.instemmingen.push(revisie);
    if (naam !== 'afspraak-gesloten') return;
    plaatsen.gesloten = revisie;
    const eerder = this.geslotenVersies.get(afspraak) ?? [];
    this.geslotenVersies.set(afspraak, [...eerder, { revisie, versie: Number(van['versie']) }]);
  }

  /** The part that an event is about: by its name, or as the beginning of that of its promise. */
  aandeelVan(gegevens: object): string | undefined {
    const { aandeel, toezegging } = gegevens as Velden;
    if (typeof aandeel === 'string') return aandeel;
    return typeof toezegging === 'string' ? toezegging.split('~').slice(0, 2).join('~') : undefined;
  }

  /** The assessment that an event came from, as far as it came from one. */
  vaststellingVan(gegevens: object): string | undefined {
    const { vaststelling } = gegevens as Velden;
    if (typeof vaststelling === 'string') return vaststelling;
    const aandeel = this.aandeelVan(gegevens);
    return aandeel === undefined ? undefined : this.deel(aandeel)?.vaststelling;
  }

  /** Whose a part is and from which assessment, of this boek or taken over. */
  deel(aandeel: string): Pick<Overgenomen, 'vaststelling' | 'organisatie'> | undefined {
    return this.aandelen.get(aandeel) ?? this.overgenomen.get(aandeel);
  }
}

const REGISTERS = new WeakMap<EventStore, Map<string, Register>>();
const HOOGSTENS = 16;

/** The register of a boek, up to date; those of the boeken that were asked for last are kept. */
export async function registerVan(store: EventStore, boek: string): Promise<Register> {
  const alle = REGISTERS.get(store) ?? new Map<string, Register>();
  REGISTERS.set(store, alle);
  const register = alle.get(boek) ?? new Register();
  alle.delete(boek);
  alle.set(boek, register);
  const [oudste] = alle.keys();
  if (alle.size > HOOGSTENS && oudste !== undefined) alle.delete(oudste);
  await register.werkBij(store, boek);
  return register;
}
