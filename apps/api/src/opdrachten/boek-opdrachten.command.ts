import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Boekschrijvers, metEerder, type Antwoord, type Ingediend } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import { Teksten } from '@ontschot/teksten';
import { Tekenaar } from '../controle/tekenaar.js';
import { sluitAf, vraagtAfsluiting } from './jaarwisseling/afsluiten.js';
import { geldtOokErnaast, ookErnaast } from './jaarwisseling/buurboeken.js';
import { opent, vraagtOpening } from './jaarwisseling/overnemen.js';
import { neemOver, vraagtOverdracht } from './overnemen/overdracht-zoeken.js';
import { boekMetKosten, vraagtKosten } from './tellen/kosten-tellen.js';
import { boekVergeten, vraagtVergeten } from './vergeten/boek-vergeten.js';
import { boekMetZin } from './zinnen/boek-met-zin.js';
import { isInStemming, stempel, type InStemming } from './stemmen/stempel.js';
import { Voorstellen } from './stemmen/voorstellen.js';
import { Wisser } from './vergeten/wisser.js';
import { heeftZin, type MetZin } from './zinnen/zin.js';

/** Books opdrachten on one boek, in order; each is answered by itself. */
export class BoekOpdrachten extends Command<PromiseSettledResult<Antwoord>[]> {
  constructor(
    readonly boek: string,
    readonly opdrachten: readonly (Ingediend | MetZin | InStemming)[],
  ) {
    super();
  }
}

@CommandHandler(BoekOpdrachten)
export class BoekOpdrachtenHandler implements ICommandHandler<BoekOpdrachten> {
  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    private readonly teksten: Teksten,
    private readonly voorstellen: Voorstellen,
    private readonly wisser: Wisser,
    private readonly tekenaar: Tekenaar,
  ) {}

  async execute({ boek, opdrachten }: BoekOpdrachten): Promise<PromiseSettledResult<Antwoord>[]> {
    const uitkomsten = await this.boek(boek, await metEerder(this.schrijvers, boek, opdrachten));
    for (const een of uitkomsten) if (een.status === 'fulfilled') this.wisser.naAntwoord(boek, een.value);
    return uitkomsten;
  }

  private async boek(
    boek: string,
    opdrachten: BoekOpdrachten['opdrachten'],
  ): Promise<PromiseSettledResult<Antwoord>[]> {
    const uitkomsten: PromiseSettledResult<Antwoord>[] = [];
    for (let begin = 0; begin < opdrachten.length;) {
      // What needs nothing from elsewhere goes together, up to the next that does: that one must see what came before it.
      const volgende = opdrachten.findIndex((een, i) => i >= begin && isZwaar(een));
      const einde = volgende < 0 ? opdrachten.length : volgende;
      try {
        if (einde > begin) uitkomsten.push(...(await this.schrijvers.dienInElk(boek, opdrachten.slice(begin, einde))));
      } catch (fout) {
        // None of these was taken in; what came before them has its answer, and is not to be called undone.
        if (begin === 0) throw fout;
        return [...uitkomsten, ...opdrachten.slice(begin).map(() => ({ status: 'rejected', reason: fout }) as const)];
      }
      const zwaar = opdrachten[einde];
      if (zwaar !== undefined) uitkomsten.push(...(await Promise.allSettled([this.boekZwaar(boek, zwaar)])));
      begin = einde + 1;
    }
    return uitkomsten;
  }

  private boekHier(boek: string, een: Ingediend): Promise<Antwoord> {
    return vraagtVergeten(een)
      ? boekVergeten(this.schrijvers, this.teksten, boek, een)
      : boekEen(this.schrijvers, boek, een);
  }

  private async boekZwaar(boek: string, een: Ingediend | MetZin | InStemming): Promise<Antwoord> {
    if (isInStemming(een) && een.geheim.begint) return this.voorstellen.boek(boek, een);
    const zwaar = isInStemming(een) ? stempel(this.teksten, boek, een, 'vind') : een;
    if (heeftZin(zwaar)) return boekMetZin(this.schrijvers, this.teksten, boek, zwaar);
    if (geldtOokErnaast(zwaar)) return ookErnaast(this.schrijvers, boek, zwaar, await this.boekHier(boek, zwaar));
    if (isInStemming(een)) return boekEen(this.schrijvers, boek, zwaar);
    if (vraagtAfsluiting(zwaar)) return sluitAf(this.schrijvers, boek, zwaar);
    if (vraagtOpening(zwaar)) return opent(this.schrijvers, this.lees.store, this.tekenaar, boek, zwaar);
    const boekMet = vraagtKosten(zwaar) ? boekMetKosten : neemOver;
    return boekMet(this.schrijvers, this.lees.store, boek, zwaar);
  }
}

async function boekEen(schrijvers: Boekschrijvers, boek: string, een: Ingediend): Promise<Antwoord> {
  const [antwoord] = await schrijvers.dienIn(boek, [een]);
  if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
  return antwoord;
}

const isZwaar = (een: Ingediend | MetZin | InStemming): boolean =>
  vraagtAfsluiting(een) ||
  vraagtOpening(een) ||
  isInStemming(een) ||
  heeftZin(een) ||
  vraagtKosten(een) ||
  vraagtOverdracht(een) ||
  geldtOokErnaast(een);
