import {
  inleggen,
  mandaten,
  signalen,
  teams,
  trekking,
  trekkingen,
  uitputting,
  type Leesmodel,
  type Pagina,
  type Signaaloverzicht,
  type Teamoverzicht,
  type Trekkingstand,
} from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { geenRecht, INRICHTING, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { zonderRuimte } from '../eigen.js';
import * as velden from './wijkteamvelden.js';

const { alsLid, gevraagd, heeft } = velden;

/**
 * A trekking as a colleague sees it: without kokers and kleuren, for a wijkteam never thinks of silos (design 1), and
 * without pseudonyms: only whether it is their own.
 */
function alsCollega({ afzender }: Identiteit, een: Trekkingstand): object {
  const { kleuren: _, gevraagdDoor, meegekekenDoor, voorliggend, ...rest } = een;
  return {
    ...rest,
    voorliggend: { zou: voorliggend.zou },
    eigen: gevraagdDoor === afzender,
    meegekeken: meegekekenDoor !== null,
  };
}

const eenTrekking = (wie: Identiteit, antwoord: object): object =>
  zietAlles(wie) ? zonderRuimte(wie, antwoord) : alsCollega(wie, antwoord as Trekkingstand);

const alleTrekkingen = (wie: Identiteit, antwoord: object): object => {
  const { trekkingen: alle, ...rest } = antwoord as { trekkingen: readonly Trekkingstand[] };
  return { trekkingen: alle.map((een) => eenTrekking(wie, een)), ...rest };
};

/** Who is on a team is for those who set teams up and look into the books. */
const zonderLeden = (wie: Identiteit, antwoord: object): object => {
  if (heeft(wie, INRICHTING)) return antwoord;
  const { teams: alle, ...rest } = antwoord as { teams: readonly Teamoverzicht[] };
  return { teams: alle.map(({ leden: _, ...team }) => team), ...rest };
};

/**
 * A signal as its team sees it: what should have paid is called by its name there, without the code of the koker, which the
 * name of the signal holds too (design 1).
 */
const voorTeam = (wie: Identiteit, antwoord: object): object => {
  if (zietAlles(wie) || !wie.rollen.has('wijkteam')) return antwoord;
  const { signalen: alle, ...rest } = antwoord as { signalen: readonly Signaaloverzicht[] };
  return { signalen: alle.map(({ signaal: _, koker: __, ...een }) => een), ...rest };
};

/** A financier sees the signals to kokers that it pays, a wijkteam those of its teams. */
function eigenSignalen(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  if (wie.rollen.has('wijkteam')) {
    if (vraag['koker'] !== undefined) throw geenRecht('Een wijkteam vraagt niet naar een koker.');
    return alsLid(INZAGE)(wie, vraag);
  }
  if (wie.organisatie === undefined) throw geenRecht('U ziet alleen signalen aan kokers van de eigen organisatie.');
  return { ...vraag, financier: wie.organisatie };
}

/** A list in pages, under its own name. */
const lijst = (
  naam: string,
  samenvatting: string,
  vraag: (lees: Leesmodel, inhoud: never) => Pagina<object>,
  meer: Partial<VraagHttp>,
): VraagHttp => ({
  naam,
  pad: `boeken/:boekId/${naam}`,
  groep: 'Wijkteams',
  samenvatting,
  getallen: ['aantal'],
  rollen: [...INZAGE, 'wijkteam'],
  voorbeeld: { op: '2025-12-31', aantal: '10' },
  begrens: alsLid(INZAGE),
  beantwoord: (lees, inhoud) => {
    const { regels, volgende } = vraag(lees, gevraagd(inhoud));
    return { [naam]: regels, volgende };
  },
  ...meer,
});

const inrichting = {
  rollen: [...INRICHTING, 'wijkteam'],
  invoer: velden.TeamsVraag,
  begrens: alsLid(INRICHTING),
} as const;

export const WIJKTEAMVRAGEN: readonly VraagHttp[] = [
  lijst('teams', 'De teams van een boek, op elke dag van beide klokken', teams, { ...inrichting, zeef: zonderLeden }),
  lijst('mandaten', 'Wat teams mogen beslissen, op elke dag van beide klokken', mandaten, inrichting),
  lijst('trekkingen', 'Wat teams vroegen en kregen, het nieuwste vooraan, zonder voor welk huishouden', trekkingen, {
    invoer: velden.TrekkingenVraag,
    voorbeeld: { staat: 'verstrekt', teVertellen: 'ja', aantal: '10' },
    zeef: alleTrekkingen,
  }),
  {
    naam: 'trekking',
    pad: 'boeken/:boekId/trekkingen/:trekking',
    groep: 'Wijkteams',
    samenvatting: 'Eén trekking, op elke dag van beide klokken',
    invoer: velden.TrekkingVraag,
    rollen: [...INZAGE, 'wijkteam'],
    voorbeeld: { trekking: 'identiteitsbewijs' },
    begrens: alsLid(INZAGE),
    beantwoord: (lees, { trekking: id, ...rest }) => trekking(lees, gevraagd(rest), String(id)),
    zeef: eenTrekking,
  },
  {
    naam: 'uitputting',
    pad: 'boeken/:boekId/wijkbudgetten/:budget/uitputting',
    groep: 'Wijkteams',
    samenvatting: 'Wat er in een budget van een wijk, gebied of bewoners kwam, wat eruit is, en hoe ver het reikt',
    invoer: velden.UitputtingVraag,
    rollen: [...INZAGE, 'wijkteam'],
    voorbeeld: { budget: 'wijkbudget-heechterp' },
    begrens: alsLid(INZAGE),
    beantwoord: (lees, { budget, ...rest }) => uitputting(lees, gevraagd(rest), String(budget)),
  },
  lijst('inleggen', 'Wat de wijkbudgetten voedt: per maand wat is gestort, en wat nog moet', inleggen, {
    invoer: velden.InleggenVraag,
    rollen: INZAGE,
    voorbeeld: { naar: 'wijkbudget-heechterp' },
  }),
  lijst('signalen', 'De vragen aan kokers die hadden moeten betalen, open en beantwoord', signalen, {
    invoer: velden.SignalenVraag,
    rollen: [...INZAGE, 'wijkteam', 'financier'],
    voorbeeld: { open: 'ja' },
    begrens: eigenSignalen,
    zeef: voorTeam,
  }),
];
