import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BEWONER, type Opdracht } from '@ontschot/boek';
import { Boekschrijvers, type Antwoord } from '@ontschot/boekschrijver';
import { Teksten } from '@ontschot/teksten';
import { beproef } from '../proef.js';
import { Wisser } from '../vergeten/wisser.js';
import { boekMetZin } from '../zinnen/boek-met-zin.js';
import { heeftZin } from '../zinnen/zin.js';
import { merkVan, stempel, type InStemming, type Sleutelkeus } from './stempel.js';

/**
 * Books that a household hands in a proposal. The key of its vote is only made for what would be booked: a refusal is kept,
 * and a key of no vote would lead from the name in it to the household for ever. And never for a name that is taken: at a
 * node that has not the key of that vote, it would be a second one.
 */
@Injectable()
export class Voorstellen {
  private readonly beurten = new Map<string, Promise<unknown>>();

  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly teksten: Teksten,
    private readonly wisser: Wisser,
  ) {}

  /** One at a time under a name: else the one that is refused wipes the key of the other. */
  async boek(boek: string, een: InStemming): Promise<Antwoord> {
    const naam = JSON.stringify([boek, een.geheim.stemming]);
    const eerder = this.beurten.get(naam);
    const dit = (async () => {
      await eerder?.catch(() => undefined);
      return this.inBeurt(boek, een);
    })();
    this.beurten.set(naam, dit);
    try {
      return await dit;
    } finally {
      if (this.beurten.get(naam) === dit) this.beurten.delete(naam);
    }
  }

  private async inBeurt(boek: string, een: InStemming): Promise<Antwoord> {
    const { stemming } = een.geheim;
    const keus = await this.keus(boek, een);
    const klaar = stempel(this.teksten, boek, een, keus);
    const antwoord = heeftZin(klaar)
      ? await boekMetZin(this.schrijvers, this.teksten, boek, klaar)
      : (await this.schrijvers.dienIn(boek, [klaar]))[0];
    if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
    // Refused all the same, for the boek moved on since the look: its name in the refusal leads nowhere any more.
    if (antwoord.soort !== 'geboekt' && keus === 'maak' && !(await this.isVanDezeSleutel(boek, stemming)))
      this.wisser.wis({ boek, stemming });
    return antwoord;
  }

  private async keus(boek: string, { opdracht, geheim }: InStemming): Promise<Sleutelkeus> {
    const { stemming, bewoner } = geheim;
    if (await this.isVanDezeSleutel(boek, stemming)) return 'vind';
    const herkomst = { id: randomUUID(), afzender: BEWONER, rol: 'inwoner', hash: '' };
    const eigen = { ...opdracht, ...{ bewoner, kiezer: BEWONER } } as Opdracht;
    const { uitkomst } = await beproef(this.schrijvers, boek, herkomst, eigen);
    return uitkomst.soort === 'geboekt' ? 'maak' : 'geen';
  }

  /** Whether the vote is there, and the key here is its own: then this may be a repeat. */
  private isVanDezeSleutel(boek: string, stemming: string): Promise<boolean> {
    return this.schrijvers.bekijk(boek, ({ wijkteam }) => {
      const merk = merkVan(this.teksten, boek, stemming);
      const post = wijkteam.bewonersvoorstellen.lees(stemming);
      return merk !== undefined && post !== undefined && (post.sleutelmerk ?? merk) === merk;
    });
  }
}
