import type { Tekensleutel } from '@ontschot/audit';
import { addressFault, type AddressFault } from '@ontschot/event-store';
import { Hoofdsleutels } from '@ontschot/teksten';
import { leesTekensleutel } from './controle/sleutelbos.js';
import { leesSleutelbestand } from './teksten/sleutelbestand.js';

export type Omgeving = Readonly<Record<string, string | undefined>>;

/** The settings are wrong; the message names every one of them. */
export class InstellingenFout extends Error {
  override readonly name = 'InstellingenFout';
  constructor(readonly regels: readonly string[]) {
    super(`De instellingen kloppen niet:\n${regels.map((regel) => `  - ${regel}`).join('\n')}`);
  }
}

/** Not ours to judge: settings of the tests. */
const VRIJ = /^ONTSCHOT_(TEST_.*|BROWSER)$/;

const ADRESFOUT: Record<AddressFault, string> = {
  scheme: 'het moet met esdb:// of esdb+discover:// beginnen',
  credentials: 'wat voor de @ staat moet gebruiker:wachtwoord zijn, andere tekens daarin als %40 en dergelijke',
  host: 'de naam van de server of zijn poort kan niet; geef naam:poort, meer servers met komma’s ertussen',
  option: 'wat na het vraagteken staat mag niet of kan niet; gewoon is ?tls=true',
};

/** Reads settings one by one, and keeps what is wrong until the end, so that all of it is told at once. */
export class Lezer {
  private readonly fouten: string[] = [];
  private readonly bekend = new Set<string>();

  constructor(private readonly omgeving: Omgeving) {}

  /** The text of a setting, or undefined; empty counts as absent. */
  tekst(naam: string, verplicht = false): string | undefined {
    this.bekend.add(naam);
    const waarde = this.omgeving[naam]?.trim();
    if (waarde !== undefined && waarde !== '') return waarde;
    if (verplicht) this.fouten.push(`${naam} ontbreekt; in modus productie is deze nodig.`);
    return undefined;
  }

  keuze<T extends string>(naam: string, keuzen: readonly [T, ...T[]] | readonly T[], anders: T): T {
    const waarde = this.tekst(naam) ?? anders;
    const keuze = keuzen.find((een) => een === waarde);
    if (keuze === undefined) this.fout(naam, waarde, `kies ${keuzen.join(' of ')}`);
    return keuze ?? anders;
  }

  getal(naam: string, laagste: number, hoogste: number, anders: number): number {
    const waarde = this.tekst(naam);
    if (waarde === undefined) return anders;
    const getal = /^\d{1,9}$/.test(waarde) ? Number(waarde) : NaN;
    if (getal >= laagste && getal <= hoogste) return getal;
    this.fout(naam, waarde, `geef een heel getal van ${laagste} tot en met ${hoogste}`);
    return anders;
  }

  /** An https address, or http on this very machine. */
  adres(naam: string, verplicht: boolean): string | undefined {
    const waarde = this.tekst(naam, verplicht);
    if (waarde === undefined) return undefined;
    const url = URL.canParse(waarde) ? new URL(waarde) : undefined;
    const hier = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (url?.protocol === 'https:' || (hier && url.protocol === 'http:')) return waarde;
    this.fout(naam, waarde, 'geef een https-adres (http mag alleen op deze machine zelf)');
    return undefined;
  }

  /** The address of an EventStoreDB. It may hold a password, so what is wrong is told without the text itself. */
  eventstore(naam: string): string | undefined {
    const waarde = this.tekst(naam);
    const fout = waarde === undefined ? undefined : addressFault(waarde);
    if (fout === undefined) return waarde;
    this.fouten.push(`${naam} is geen goed adres: ${ADRESFOUT[fout]}.`);
    return undefined;
  }

  /** The master keys in the file that this setting names, which may not be in the folder `nietIn`. */
  sleutels(naam: string, verplicht: boolean, nietIn?: string): Hoofdsleutels | undefined {
    const pad = this.tekst(naam, verplicht);
    if (pad === undefined) return undefined;
    const gelezen = leesSleutelbestand(pad, nietIn);
    if (gelezen instanceof Hoofdsleutels) return gelezen;
    for (const fout of gelezen) this.fouten.push(`${naam} ${fout}.`);
    return undefined;
  }

  /** A name as an address without scheme: what signs, and stays the same for as long as its boeken are there. */
  herkomst(naam: string, anders: string): string {
    const waarde = this.tekst(naam) ?? anders;
    if (/^[a-z0-9][a-z0-9./-]{0,99}$/u.test(waarde)) return waarde;
    this.fout(naam, waarde, 'geef een naam als leeuwarden.nl: kleine letters, cijfers, punten, streepjes');
    return anders;
  }

  /** The signing key in the file that this setting names. */
  tekensleutel(naam: string, herkomst: string): Tekensleutel | undefined {
    const pad = this.tekst(naam);
    if (pad === undefined) return undefined;
    const gelezen = leesTekensleutel(pad, herkomst);
    if (typeof gelezen !== 'string') return gelezen;
    this.fouten.push(`${naam} ${gelezen}.`);
    return undefined;
  }

  /** Throws when anything was wrong, a name that nobody knows included. */
  klaar(): void {
    for (const naam of Object.keys(this.omgeving))
      if (naam.startsWith('ONTSCHOT_') && !this.bekend.has(naam) && !VRIJ.test(naam))
        this.fouten.push(`${naam} kennen wij niet. Wel: ${[...this.bekend].join(', ')}.`);
    if (this.fouten.length > 0) throw new InstellingenFout(this.fouten);
  }

  private fout(naam: string, waarde: string, raad: string): void {
    this.fouten.push(`${naam} is "${waarde}"; ${raad}.`);
  }
}
