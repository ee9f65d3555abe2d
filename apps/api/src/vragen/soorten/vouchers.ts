import { VOUCHERSTATEN } from '@ontschot/boek';
import { voucher, vouchers, type Voucherstand } from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Id, Keuze } from '../../invoer/velden.js';
import { geenRecht, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { zonderRuimte } from '../eigen.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';
import { alsLid, gevraagd } from './wijkteamvelden.js';

const alleen = (wat: string) => ({ uitleg: `Alleen ${wat}.`, optioneel: true });

export class VouchersVraag extends BladzijdeOpDag {
  @Keuze(VOUCHERSTATEN, alleen('in deze staat')) staat?: string;
  @Id(alleen('van dit team')) team?: string;
  @Id(alleen('uit dit budget')) budget?: string;
  @Id(alleen('die hier te besteden zijn')) aanbieder?: string;
  @Keuze(['ja'], alleen('wat een collega achteraf bekijkt, en waarmee nog niemand akkoord is')) teBekijken?: string;
}

export class VoucherVraag extends OpDag {
  @Id({ uitleg: 'De code van de voucher.' }) voucher!: string;
}

/**
 * By which of these something could be found out that an aanbieder is not shown: by its days also when it was issued, and
 * when it was used elsewhere.
 */
const NIET_VOOR_AANBIEDER = ['staat', 'team', 'budget', 'aanbieder', 'teBekijken', 'op', 'bekendOp'] as const;

/** A wijkteam sees those of its teams, an aanbieder those that name it. */
function begrens(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  if (wie.rollen.has('wijkteam')) return alsLid(INZAGE)(wie, vraag);
  if (wie.organisatie === undefined) throw geenRecht('U ziet alleen vouchers die de eigen organisatie noemen.');
  if (NIET_VOOR_AANBIEDER.some((veld) => vraag[veld] !== undefined))
    throw geenRecht(
      'U ziet van een voucher alleen wat nu over is, waarvoor en tot wanneer; vraag zonder filter en dag.',
    );
  return { ...vraag, bij: wie.organisatie };
}

/** A wijkteam never thinks of silos, and sees no pseudonyms; an aanbieder sees what it needs to be paid, and no more. */
function zoalsGezien(wie: Identiteit, een: Voucherstand): object {
  if (zietAlles(wie)) return zonderRuimte(wie, een);
  const { voucher: code, doel, geldigTotEnMet, over } = een;
  if (!wie.rollen.has('wijkteam')) return { voucher: code, doel, geldigTotEnMet, over };
  const { kleuren: _, gevraagdDoor, meegekekenDoor, ...rest } = een;
  return { ...rest, eigen: gevraagdDoor === wie.afzender, meegekeken: meegekekenDoor !== null };
}

const deel = { groep: 'Wijkteams', rollen: [...INZAGE, 'wijkteam', 'aanbieder'], begrens } as const;

export const VOUCHERVRAGEN: readonly VraagHttp[] = [
  {
    ...deel,
    naam: 'vouchers',
    pad: 'boeken/:boekId/vouchers',
    samenvatting: 'Wat huishoudens zelf besteden, zonder welk huishouden; een aanbieder ziet wat er bij hem over is',
    invoer: VouchersVraag,
    getallen: ['aantal'],
    voorbeeld: { staat: 'uitgegeven', aantal: '10' },
    beantwoord: (lees, inhoud) => {
      const { regels, volgende } = vouchers(lees, gevraagd(inhoud));
      return { vouchers: regels, volgende };
    },
    zeef: (wie, antwoord) => {
      const { vouchers: alle, ...rest } = antwoord as { vouchers: readonly Voucherstand[] };
      return { vouchers: alle.map((een) => zoalsGezien(wie, een)), ...rest };
    },
  },
  {
    ...deel,
    naam: 'voucher',
    pad: 'boeken/:boekId/vouchers/:voucher',
    samenvatting:
      'Eén voucher, op elke dag van beide klokken; een aanbieder zoekt hem op met zijn code, zoals hij nu is',
    invoer: VoucherVraag,
    voorbeeld: { voucher: 'zomer-k7p2' },
    beantwoord: (lees, { voucher: code, ...rest }) => voucher(lees, gevraagd(rest), String(code)),
    zeef: (wie, antwoord) => zoalsGezien(wie, antwoord as Voucherstand),
  },
];
