import { leesCsv as leesRegels, type Csvregel, type Stukken } from '../../csv.js';
import { InvoerFout, Regelfouten } from '../../regelfout.js';
import { begrensd, TE_GROOT, TeGroot } from '../bytes.js';
import { Foutenlijst } from '../fouten.js';
import { GRENZEN } from '../grenzen.js';
import { keurRegel, type Melder } from '../keur-regel.js';
import { Samenhang } from '../samenhang.js';
import type { Declaratiekop, Declaratiestuk } from '../soorten.js';
import { keurKeuze, type Csvkeuze } from './keuze.js';
import { zoekKolommen, type Kolomlezer, type Kolomplaatsen } from './kolommen.js';
import { Regelnemer } from './lees-regel.js';
import { Waarden } from './waarden.js';

const AFGEBROKEN =
  'het bestand houdt hier op zonder regeleinde en kan zijn afgebroken; is het heel, zet er dan een regeleinde achter';

/** Reads a declaratie from a CSV file of any columns. Throws `DeclaratieFout` with every fault. */
export async function* leesCsv(stukken: Stukken, keuze: Csvkeuze): AsyncGenerator<Declaratiestuk, void> {
  const fouten = new Foutenlijst();
  keurKeuze(keuze, fouten);
  fouten.gooi();
  const vanBestand = new Regelfouten();
  const lezing = new Lezing(keuze, fouten);
  const regels = leesRegels(begrensd(stukken), keuze.scheidingsteken ?? ';', vanBestand);
  let afgesloten = false;
  try {
    let stap = await regels.next();
    for (; stap.done !== true && lezing.neem(stap.value); stap = await regels.next())
      for (const stuk of lezing.klaar()) if (vanBestand.geen) yield stuk;
    if (stap.done === true) afgesloten = stap.value;
    else lezing.gestopt = true;
  } catch (fout) {
    if (!(fout instanceof TeGroot)) throw fout;
    lezing.gestopt = true;
    fouten.meld({ regel: 0, wat: TE_GROOT });
  } finally {
    await regels.return(false);
  }
  // Of lines that are no records there is no sum.
  if (!vanBestand.geen) lezing.gestopt = true;
  neemOver(vanBestand, fouten);
  const slot = lezing.sluit(afgesloten);
  fouten.gooi();
  if (slot !== undefined) yield slot;
}

/** The faults of the file itself, which repeat nothing of it either. */
function neemOver(van: Regelfouten, naar: Foutenlijst): void {
  try {
    van.gooi();
  } catch (fout) {
    if (!(fout instanceof InvoerFout)) throw fout;
    for (const { regel, wat } of fout.fouten) naar.meld({ regel, wat });
  }
}

class Lezing {
  private readonly nemer: Regelnemer;
  private readonly samenhang: Samenhang;
  private plaatsen: Kolomplaatsen | undefined;
  private wachtend: Declaratiestuk[] = [];
  private laatste = 0;
  /** The file was not read to its end, or not all of it. */
  gestopt = false;

  constructor(
    private readonly keuze: Csvkeuze,
    private readonly fouten: Foutenlijst,
  ) {
    this.nemer = new Regelnemer(keuze.kolommen, new Waarden(keuze), this.meld);
    this.samenhang = new Samenhang(this.meld);
  }

  /** Takes the next line; false when there is no use in going on. */
  neem({ regel, velden }: Csvregel): boolean {
    this.laatste = regel;
    if (this.plaatsen !== undefined) return this.leesRegel(regel, velden, this.plaatsen);
    this.plaatsen = zoekKolommen(this.keuze.kolommen, regel, velden, this.fouten);
    if (this.plaatsen !== undefined) this.wachtend.push({ soort: 'kop', kop: this.kop() });
    return this.plaatsen !== undefined;
  }

  klaar(): Declaratiestuk[] {
    const klaar = this.wachtend;
    this.wachtend = [];
    return this.fouten.geen ? klaar : [];
  }

  sluit(afgesloten: boolean): Declaratiestuk | undefined {
    if (this.gestopt || this.plaatsen === undefined) return undefined;
    if (!afgesloten) this.fouten.meld({ regel: this.laatste, wat: AFGEBROKEN });
    const { totaal, regels } = this.keuze.kop;
    return { soort: 'slot', slot: this.samenhang.slot(totaal, regels) };
  }

  private readonly meld: Melder = (plek, wat) => this.fouten.meld({ ...plek, wat });

  private kop(): Declaratiekop {
    const { declaratie, aanbiedercode, gemeentecode, periode, dagtekening = periode.totEnMet, totaal } = this.keuze.kop;
    const code = gemeentecode === undefined ? {} : { gemeentecode };
    return { soort: 'csv', declaratie, aanbiedercode, ...code, periode, dagtekening, totaal };
  }

  private leesRegel(regel: number, velden: readonly string[], { aantal, plaats }: Kolomplaatsen): boolean {
    if (!this.samenhang.telt()) {
      this.meld({ regel }, `een declaratie mag hooguit ${GRENZEN.regels} regels hebben; splits haar`);
      return false;
    }
    if (velden.length !== aantal) {
      this.meld({ regel }, `er zijn ${velden.length} kolommen in plaats van ${aantal}; ga na of het bestand heel is`);
      return true;
    }
    const lees: Kolomlezer = (veld) => velden[plaats.get(veld) ?? -1]?.trim();
    const ruw = this.nemer.neem(regel, lees);
    if (ruw === undefined) return true;
    const waar = (veld: string) => ({ regel, veld });
    // What is for several months would count whole in the first.
    const losjes = { binnenMaand: true, vanaf: undefined };
    const gelezen = keurRegel(ruw, this.keuze.kop.periode, losjes, waar, this.meld);
    this.samenhang.voegToe(gelezen, waar, false);
    this.wachtend.push({ soort: 'regel', regel: gelezen });
    return true;
  }
}
