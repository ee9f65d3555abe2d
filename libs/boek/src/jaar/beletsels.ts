import { dagInAmsterdam, eersteDag, telOp, type Eurocent, type Moment } from '@ontschot/kern';
import { openBijAfsluiten, type Openpost } from '../besluiten/open-bij-afsluiten.js';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import { nietGeind, nogVastTeStellen } from '../contracten/resultaten.js';
import { houderVan, soortVan } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { rekenAf } from '../wijkteam/afrekening.js';
import { nietGestort } from '../wijkteam/inlegmaanden.js';
import { lopend } from './lopend.js';
import { nietVastgesteld } from './niet-vastgesteld.js';
import { omvangVanOverdracht } from './overdracht-omvang.js';
import { laatsteVanJaar } from './ruimte.js';

/** Something to see to before the year is closed: it holds the closing up, or only deserves a look. */
export interface Beletsel {
  readonly wat: string;
  readonly houdtTegen: boolean;
  readonly uitleg: string;
  /** How many there are, and the first of them by name. */
  readonly aantal: number;
  readonly namen: readonly string[];
  /** What is open of it, in eurocents, where it is about money. */
  readonly bedrag?: Eurocent;
}

interface Gevonden {
  readonly naam: string;
  readonly bedrag?: Eurocent;
}

/** How many names of one kind are given. */
const NAMEN = 20;

function beletsel(wat: string, houdtTegen: boolean, uitleg: string, gevonden: readonly Gevonden[]): Beletsel[] {
  if (gevonden.length === 0) return [];
  const bedrag = telOp(gevonden.map((een) => een.bedrag ?? 0));
  return [
    {
      ...{ wat, houdtTegen, uitleg, aantal: gevonden.length },
      namen: gevonden.slice(0, NAMEN).map(({ naam }) => naam),
      ...(gevonden.some((een) => een.bedrag !== undefined) && { bedrag }),
    },
  ];
}

/** What is said of each kind of what only itself can end. */
const NOG_TE_BESLISSEN: Readonly<Record<Openpost['soort'], readonly [wat: string, uitleg: string]>> = {
  aanvraag: ['trekkingen-wachten', 'Deze aanvragen wachten op een collega: laat beslissen of vervallen.'],
  voucher: ['vouchers-open', 'Deze vouchers staan nog open: boek wat is ingewisseld en laat de rest vervallen.'],
  stemming: ['voorstellen-in-stemming', 'Over deze voorstellen van bewoners is nog niet geteld.'],
  bewonersbesluit: [
    'voorstellen-niet-uitbetaald',
    'Deze voorstellen van bewoners zijn aanvaard en niet uitbetaald: betaal uit of sluit ze.',
  ],
};

/** What is open at the end of the year and nothing but itself can settle: requests, vouchers and votes. */
function nogTeBeslissen(toestand: Toestand): Beletsel[] {
  const posten = openBijAfsluiten(toestand);
  return Object.entries(NOG_TE_BESLISSEN).flatMap(([soort, [wat, uitleg]]) =>
    beletsel(
      wat,
      true,
      uitleg,
      posten.filter((een) => een.soort === soort).map(({ id, bedrag }) => ({ naam: id, bedrag })),
    ),
  );
}

/**
 * Everything in the way of closing the year at this moment, what holds it up first; `botsingen` is what the next boek, where it
 * is there already, uses for something else.
 */
export function beletsels(toestand: Toestand, op: Moment, botsingen: readonly string[] = []): Beletsel[] {
  const einde = laatsteVanJaar(toestand);
  const open = eersteOpenPeriode(toestand);
  const inleggers = new Set([...toestand.wijkteam.inleggen].map(([, { naar }]) => naar));
  const afTeRekenen = [...inleggers].map((naam) => ({
    naam,
    bedrag: telOp(rekenAf(toestand, naam, einde).delen.map(({ terug }) => terug)),
  }));
  const alle = [
    ...beletsel(
      'jaar-niet-voorbij',
      true,
      `Het jaar loopt nog tot en met ${einde}.`,
      dagInAmsterdam(op) > einde ? [] : [{ naam: einde }],
    ),
    ...beletsel(
      'perioden-open',
      true,
      'Sluit eerst alle maanden af.',
      open === undefined ? [] : [{ naam: `${open} tot en met ${einde.slice(0, 7)}` }],
    ),
    ...nogTeBeslissen(toestand),
    ...beletsel(
      'wijkbudgetten-af-te-rekenen',
      true,
      'Van deze wijkbudgetten gaat nog geld terug naar wie inlegde: reken ze af, zo nodig na heropenen van december.',
      afTeRekenen.filter(({ bedrag }) => bedrag > 0),
    ),
    ...beletsel(
      'namen-botsen',
      true,
      'Het volgende boek gebruikt deze namen voor iets anders. Stel daar de koker opnieuw in zoals hier (een oormerk vanaf 1 januari), of het budget, zolang er niets op is geboekt of op rust; neem voor wat anders is een andere naam.',
      botsingen.map((naam) => ({ naam })),
    ),
    ...tegrootteOverdracht(toestand),
    ...letOp(toestand, op),
  ];
  return [...alle.filter((een) => een.houdtTegen), ...alle.filter((een) => !een.houdtTegen)];
}

/** What can wait, and is then as it is here: said so that nobody is surprised. */
function letOp(toestand: Toestand, op: Moment): Beletsel[] {
  const { toezeggingen } = toestand.preventie;
  const einde = laatsteVanJaar(toestand);
  const onbepaald = nietVastgesteld(toestand);
  const gaatMee = new Set(lopend(toestand).afspraken.map(({ afspraak }) => afspraak));
  const stelposten = [...toestand.saldi]
    .filter(([rekening, saldo]) => soortVan(rekening) === 'stelpost' && saldo.eind < 0)
    .map(([rekening, saldo]) => ({ naam: houderVan(rekening), bedrag: -saldo.eind }));
  return [
    ...beletsel(
      'stelposten-niet-gevonden',
      false,
      'Deze besparingen zijn niet gevonden: zij komen ten laste van wie de koker betaalt.',
      stelposten,
    ),
    ...beletsel(
      'inleg-niet-gestort',
      false,
      'Deze inleg is afgesproken en niet gestort: stort hem, zo nodig na heropenen van december, of beëindig hem; na het afsluiten kan dat niet meer.',
      achterstallig(toestand, op),
    ),
    ...beletsel(
      'winst-niet-vastgesteld',
      false,
      'Van deze afspraken is niet alles vastgesteld; na het afsluiten kan dat niet meer.',
      onbepaald.filter((naam) => !gaatMee.has(naam)).map((naam) => ({ naam })),
    ),
    ...beletsel(
      'winst-later-vast-te-stellen',
      false,
      `Van deze afspraken is niet alles vastgesteld tot en met ${einde}; zij gaan mee, met de kosten tot dan, en het kan nog in het volgende boek.`,
      onbepaald.filter((naam) => gaatMee.has(naam)).map((naam) => ({ naam })),
    ),
    ...beletsel(
      'resultaten-niet-vastgesteld',
      false,
      `Van deze contracten is bonus of malus niet vastgesteld tot en met ${einde}; na het afsluiten kan dat niet meer.`,
      nogVastTeStellen(toestand, einde.slice(0, 7)).map((naam) => ({ naam })),
    ),
    ...beletsel(
      'malus-niet-geind',
      false,
      'Van deze resultaten is de malus nog niet geheel geïnd: ga door met innen; na het afsluiten kan dat niet meer.',
      nietGeind(toestand),
    ),
    ...beletsel(
      'aandelen-gevraagd',
      false,
      'Op deze delen moet een financier nog antwoorden; zij gaan zo mee.',
      [...toezeggingen]
        .filter(([, { staat, open }]) => staat === 'gevraagd' && open !== 0)
        .map(([naam, { open }]) => ({ naam, bedrag: open })),
    ),
  ];
}

/** What should have been put in by now, per inleg and month; a month that was put in and taken back is not among them. */
const achterstallig = (toestand: Toestand, op: Moment): Gevonden[] =>
  [...toestand.wijkteam.inleggen].flatMap(([inleg, afgesproken]) =>
    nietGestort(toestand, afgesproken)
      .filter((maand) => eersteDag(maand) <= dagInAmsterdam(op))
      .map((maand) => ({ naam: `${inleg} ${maand}`, bedrag: afgesproken.bedrag })),
  );

/** Promises and what they rest on go over in one event: whether they fit, with what they come to. */
function tegrootteOverdracht(toestand: Toestand): Beletsel[] {
  const { omvang, hoogstens, toezeggingen } = omvangVanOverdracht(toestand);
  return omvang <= hoogstens
    ? []
    : beletsel(
        'overdracht-te-groot',
        true,
        `Toezeggingen, vaststellingen, afspraken en regels die meegaan tellen samen ${omvang} tekens, en er passen er ${hoogstens} in één overdracht. Maak toezeggingen contant, trek regels in die niemand gebruikt, of beëindig afspraken die niet doorlopen.`,
        toezeggingen,
      );
}
