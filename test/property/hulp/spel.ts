import {
  behandel,
  evolve,
  leesGebeurtenis,
  Toestand,
  type Feit,
  type Gebeurtenis,
  type Herkomst,
  type Opdracht,
  type Uitkomst,
} from '@ontschot/boek';
import { canoniek } from '@ontschot/kern';
import { createHash } from 'node:crypto';
import { Kasboek } from './kasboek.js';

const hashVan = (opdracht: Opdracht): string => createHash('sha256').update(canoniek(opdracht)).digest('base64url');

export interface Zet {
  readonly opdracht: Opdracht;
  readonly herkomst: Herkomst;
  readonly op: string;
}

/** Plays opdrachten on a boek: decides, records as a store would, folds, and keeps the second books beside it. */
export class Spel {
  readonly toestand = Toestand.begin();
  readonly kasboek = new Kasboek();
  private teller = 0;
  private uren = 0;
  /** What was played last. */
  laatste!: Zet;

  /** `bewaar` is given the text of every event, as a store would keep it. */
  constructor(private readonly bewaar: (tekst: string) => void) {}

  /** Lets time go by before what is played next. */
  wacht(uren: number): void {
    this.uren += uren;
  }

  /** The moment of what is played next. */
  get nu(): string {
    return new Date(Date.UTC(2025, 0, 1, this.uren) + (this.teller + 1) * 1_000).toISOString();
  }

  zet(opdracht: Opdracht): Zet {
    const op = this.nu;
    this.teller += 1;
    const id = `o${this.teller}`;
    return { opdracht, op, herkomst: { id, afzender: 'c1', rol: 'controller', hash: hashVan(opdracht) } };
  }

  /** Decides; what comes of it is an answer, and the events that must be recorded. */
  beslis(toestand: Toestand, { herkomst, opdracht, op }: Zet): Uitkomst {
    return behandel(toestand, herkomst, opdracht, op);
  }

  /** The event as it comes back from a store. */
  opgeslagen({ type, gegevens }: Feit, { herkomst, op }: Zet, revision: number): Gebeurtenis {
    const metadata = { geregistreerdOp: op, opdracht: herkomst, zout: 'AAAAAAAAAAAAAAAAAAAAAA' };
    const tekst = JSON.stringify({ type, data: gegevens, metadata, revision });
    this.bewaar(tekst);
    return herlees(tekst);
  }

  /** Decides, records, folds and checks one opdracht. */
  speel(opdracht: Opdracht): Uitkomst {
    const zet = (this.laatste = this.zet(opdracht));
    const uitkomst = this.beslis(this.toestand, zet);
    for (const feit of 'feiten' in uitkomst ? uitkomst.feiten : []) {
      const gebeurtenis = this.opgeslagen(feit, zet, this.toestand.revisie + 1);
      evolve(this.toestand, gebeurtenis);
      this.kasboek.boek(gebeurtenis, this.toestand);
    }
    return uitkomst;
  }

  /** Money of an external koker that an afspraak releases: no decision of the boek leads to this yet. */
  vrijgave(budget: string, koker: string, bedrag: number, boekdatum: string): void {
    const beschikbaar = this.toestand
      .saldo(`vrij:${budget}`)
      .beschikbaar(koker, Number(boekdatum.slice(5, 7)) * 31 - 31);
    if (beschikbaar < bedrag) return;
    const gegevens = {
      boekdatum,
      grond: 'afspraak a1',
      mutaties: [
        { van: `vrij:${budget}`, naar: 'vrijgave:a1', kleur: koker, bedrag },
        { van: 'vrijgave:a1', naar: `vrij:${budget}`, kleur: `${koker}@a1`, bedrag },
      ],
    };
    const zet = this.zet({ soort: 'vrijgeven' });
    const feit: Feit = { type: 'ontvangst-geboekt.v1', gegevens: gegevens };
    const gebeurtenis = this.opgeslagen(feit, zet, this.toestand.revisie + 1);
    evolve(this.toestand, gebeurtenis);
    this.kasboek.boek(gebeurtenis, this.toestand);
  }
}

export function herlees(tekst: string): Gebeurtenis {
  return leesGebeurtenis(JSON.parse(tekst) as Parameters<typeof leesGebeurtenis>[0]);
}
