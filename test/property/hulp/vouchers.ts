import type { Opdracht, Toestand, Voucher } from '@ontschot/boek';
import { kans, kies, type Dobbel } from './dobbel.js';
import { dagBij, HUISHOUDENS, LEDEN, TEAMS, WIJK_VAN } from './trekkingen.js';
import { DOELEN, JAAR, ORGANISATIES } from './wereld.js';

/** How often each is asked, of a hundred. */
const MENGSEL = [
  ['voucher-uitgeven', 30],
  ['voucher-instemmen', 14],
  ['voucher-bekijken', 4],
  ['voucher-inwisselen', 30],
  ['voucher-inwisseling-terugnemen', 10],
  ['voucher-intrekken', 5],
  ['voucher-laten-vervallen', 4],
  ['verplichting-afwikkelen', 1],
  ['storneren', 2],
] as const;
export const VOUCHERSOORTEN = MENGSEL.slice(0, 7).map(([soort]) => soort as string);
const BEURTEN = MENGSEL.flatMap(([soort, aantal]) => Array.from({ length: aantal }, () => soort));

/** Makes opdrachten about vouchers that mostly make sense on the state as it is. */
export class Vouchermaker {
  private teller = 0;

  constructor(private readonly toestand: Toestand) {}

  maak(dobbel: Dobbel, nu: string): Opdracht {
    this.teller += 1;
    const soort = kies(dobbel, BEURTEN);
    return { soort, ...{ boekdatum: dagBij(dobbel, nu) }, ...this.inhoud(soort, dobbel, nu) };
  }

  private inhoud(soort: (typeof BEURTEN)[number], dobbel: Dobbel, nu: string): object {
    if (soort === 'voucher-uitgeven') return this.uitgeven(dobbel, nu);
    if (soort === 'storneren') return { beweging: this.toestand.revisie - dobbel(20), reden: 'proef' };
    const post = this.kies(soort, dobbel);
    const voucher = post?.voucher ?? 'weg';
    if (soort === 'verplichting-afwikkelen') return { verplichting: voucher, reden: 'proef' };
    const over = this.toestand.verplichtingen.lees(voucher)?.saldo.eind ?? 0;
    const namens = kans(dobbel, 95) ? (post?.aanbieders[0] ?? 'weg') : kies(dobbel, ORGANISATIES);
    if (soort === 'voucher-inwisselen')
      return {
        ...{ voucher, inwisseling: kans(dobbel, 95) ? `i${this.teller}` : 'i' },
        ...(kans(dobbel, 80) ? { namens } : { aanbieder: namens }),
        ...(kans(dobbel, 85) && { bedrag: 1 + dobbel(Math.max(1, Math.floor(over * 1.1))) }),
      };
    if (soort === 'voucher-inwisseling-terugnemen') {
      const { inwisselingen = [] } = post ?? {};
      const een = inwisselingen.length === 0 ? undefined : kies(dobbel, inwisselingen);
      return { voucher, inwisseling: een?.inwisseling ?? 'weg', ...(kans(dobbel, 50) && { namens: een?.aanbieder }) };
    }
    return { voucher, akkoord: kans(dobbel, 70), ...wie(dobbel) };
  }

  private uitgeven(dobbel: Dobbel, nu: string): object {
    const laatste = `${JAAR}-12-31`;
    const tot = new Date(Date.parse(nu) + (dobbel(60) - 3) * 86_400_000).toISOString().slice(0, 10);
    return {
      ...{ voucher: kans(dobbel, 97) ? `k${this.teller}` : 'k', team: kies(dobbel, TEAMS), doel: kies(dobbel, DOELEN) },
      bedrag: 1 + dobbel(kies(dobbel, [5_000, 120_000, 320_000])),
      huishouden: kies(dobbel, HUISHOUDENS),
      aanbieders: [...new Set([kies(dobbel, ORGANISATIES), kies(dobbel, ORGANISATIES)])],
      geldigTotEnMet: tot > laatste ? laatste : tot,
      ...wie(dobbel),
    };
  }

  /** Mostly a voucher in the state that this asks for. */
  private kies(soort: string, dobbel: Dobbel): Voucher | undefined {
    const alle = [...this.toestand.wijkteam.vouchers].map(([, post]) => post);
    const staat = soort === 'voucher-instemmen' ? 'aangevraagd' : 'uitgegeven';
    const past = alle.filter((post) => post.staat === staat);
    const uit = past.length === 0 || kans(dobbel, 10) ? alle : past.slice(-10);
    return uit.length === 0 ? undefined : kies(dobbel, uit);
  }
}

/** Mostly somebody who may. */
function wie(dobbel: Dobbel): object {
  const door = kies(dobbel, LEDEN);
  return { door, wijken: WIJK_VAN[door] ?? [...TEAMS] };
}
