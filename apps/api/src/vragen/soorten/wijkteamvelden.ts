import type { Identiteit, Rol } from '../../beveiliging/identiteit.js';
import { Id, Keuze } from '../../invoer/velden.js';
import type { Vraaginhoud } from '../definitie.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';

const alleen = (wat: string) => ({ uitleg: `Alleen ${wat}.`, optioneel: true });

export class TeamsVraag extends BladzijdeOpDag {
  @Id(alleen('van dit team')) team?: string;
}

export class TrekkingenVraag extends TeamsVraag {
  @Keuze(['aangevraagd', 'verstrekt', 'afgewezen', 'ingetrokken', 'vervallen', 'teruggenomen'], alleen('in deze staat'))
  staat?: string;
  @Keuze(['gift', 'voorschot', 'collectief'], alleen('in deze vorm')) vorm?: string;
  @Id(alleen('uit dit budget')) budget?: string;
  @Keuze(['ja'], alleen('wat is verstrekt, en waarvan nog niemand vertelde wat het bracht')) teVertellen?: string;
  @Keuze(['ja'], alleen('wat een collega achteraf bekijkt, en waarmee nog niemand akkoord is')) teBekijken?: string;
  @Keuze(['ja'], alleen('een voorschot waarvan nog iets openstaat')) open?: string;
  @Keuze(['ja'], alleen('wat op een collega wacht')) wachtend?: string;
}

export class TrekkingVraag extends OpDag {
  @Id({ uitleg: 'De trekking.' }) trekking!: string;
}

export class UitputtingVraag extends OpDag {
  @Id({ uitleg: 'Het budget: van een wijk, een gebied of bewoners.' }) budget!: string;
}

export class InleggenVraag extends BladzijdeOpDag {
  @Id(alleen('wat dit budget inlegt')) van?: string;
  @Id(alleen('wat in dit wijkbudget gaat')) naar?: string;
}

export class SignalenVraag extends BladzijdeOpDag {
  @Id(alleen('aan deze koker')) koker?: string;
  @Keuze(['ja', 'nee'], alleen('wat nog geen antwoord heeft (ja), of wel (nee)')) open?: string;
}

/** Whether the caller sees everything by one of these roles. */
export const heeft = ({ rollen }: Identiteit, welke: readonly Rol[]): boolean => welke.some((rol) => rollen.has(rol));

/** Who has none of these roles asks as the member of a wijkteam that the token says. */
export const alsLid =
  (alles: readonly Rol[]) =>
  (wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud =>
    heeft(wie, alles) ? vraag : { ...vraag, alsDoor: wie.afzender, alsWijken: JSON.stringify([...wie.wijken]) };

const JA_NEE = ['teVertellen', 'teBekijken', 'wachtend', 'open'] as const;

/** The question as the read side takes it: its fields were checked against the class of the question. */
export function gevraagd({ alsDoor, alsWijken, ...vraag }: Vraaginhoud): never {
  const keuzen = JA_NEE.filter((veld) => vraag[veld] !== undefined).map((veld) => [veld, vraag[veld] === 'ja']);
  return {
    ...vraag,
    ...(Object.fromEntries(keuzen) as object),
    ...(alsDoor !== undefined && { alleen: { door: alsDoor, wijken: JSON.parse(String(alsWijken)) as string[] } }),
  } as never;
}
