import type { Herkomst } from '@ontschot/boek';
import { OpslagOnbereikbaar } from './fouten.js';
import type { Grenzen } from './grenzen.js';
import type { BijTwijfel } from './leggen.js';
import type { Taak } from './taak.js';

/** What a writer does when a doubt becomes long (`true`) and when a long one ended (`false`). */
export type OpTwijfel = (lang: boolean) => void;

const ONDUIDELIJK = 'van een boeking is nog onduidelijk of zij is opgeslagen';
const naam = ({ afzender, id }: Herkomst): string => JSON.stringify([afzender, id]);

/**
 * The doubt of a writer whether an append was written. It may last as long as the store likes, and people should not:
 * after a short while what waits behind it is to be answered, later who is in the append too. The append itself goes on
 * until it is settled, for nothing can be decided before that.
 */
export class Twijfel {
  private erin: readonly Taak[] = [];
  private namen: ReadonlySet<string> = new Set();
  private klokken: NodeJS.Timeout[] = [];
  private lang = false;

  constructor(
    private readonly grenzen: Pick<Grenzen, 'twijfelMs' | 'onduidelijkMs'>,
    /** Whether an opdracht stands in the boek from before. */
    private readonly kent: (herkomst: Herkomst) => boolean,
    private readonly opTwijfel: OpTwijfel,
  ) {}

  /** Whether there is any, short or long. */
  get bezig(): boolean {
    return this.klokken.length > 0;
  }

  /** Whether it lasts so long that nothing may wait for it any more. */
  get teLang(): boolean {
    return this.lang;
  }

  /** What an append that holds these tells; `voorbij` is called when a doubt about it ended. */
  over(partij: readonly Taak[], voorbij: () => void): BijTwijfel {
    return {
      begin: () => this.begin(partij),
      einde: () => {
        this.einde();
        voorbij();
      },
    };
  }

  /**
   * What is answered to opdrachten that are not tried: they are not booked, unless one is sent once more that is in the
   * append too, or stands in the boek from before. Of that nobody may say that it was not booked.
   */
  antwoord(opdrachten: readonly { readonly herkomst: Herkomst }[]): OpslagOnbereikbaar {
    const ooitGeboekt = opdrachten.some(({ herkomst }) => this.namen.has(naam(herkomst)) || this.kent(herkomst));
    return new OpslagOnbereikbaar(ONDUIDELIJK, {}, ooitGeboekt ? 'onduidelijk' : 'niet-geboekt');
  }

  private begin(partij: readonly Taak[]): void {
    const { twijfelMs, onduidelijkMs } = this.grenzen;
    this.erin = [...partij];
    this.namen = new Set(partij.map(({ herkomst }) => naam(herkomst)));
    this.klokken = [setTimeout(() => this.duurtLang(), twijfelMs), setTimeout(() => this.laatGaan(), onduidelijkMs)];
  }

  private einde(): void {
    for (const klok of this.klokken) clearTimeout(klok);
    this.klokken = [];
    this.erin = [];
    this.namen = new Set();
    if (!this.lang) return;
    this.lang = false;
    this.opTwijfel(false);
  }

  private duurtLang(): void {
    this.lang = true;
    this.opTwijfel(true);
  }

  /** Those that are in it are answered; when it turns out later that it was not written, they are not tried again. */
  private laatGaan(): void {
    const fout = new OpslagOnbereikbaar(ONDUIDELIJK, {}, 'onduidelijk');
    for (const { aanvraag, mislukt } of this.erin) {
      aanvraag.fout ??= fout;
      mislukt(fout);
    }
  }
}
