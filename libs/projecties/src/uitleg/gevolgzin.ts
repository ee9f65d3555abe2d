import type { Bewegingsgegevens, ContantGemaakt, ToezeggingenOvergedragen } from '@ontschot/boek';
import { schrijfEuro, telOp } from '@ontschot/kern';
import { schrijfOntvanger, type Ontvanger } from '@ontschot/regels';
import type { Schakel } from './schakels.js';
import { bedragVan, dag, kort, tekstVan } from './schrijven.js';

type Velden = Readonly<Record<string, unknown>>;
const WAT: Readonly<Record<string, string>> = {
  aandeel: 'aandeel',
  compensatie: 'compensatie',
  voorfinanciering: 'inleg terug',
};

export interface Toegekend {
  readonly soort: string;
  readonly ontvanger: Ontvanger;
  readonly bedrag: number;
  readonly kokers: readonly { readonly koker: string; readonly bedrag: number; readonly gevraagd: boolean }[];
}

/** What of a part paid off an earlier claim, as it ends a sentence. */
const verrekening = ({ verrekend = [] }: Pick<Schakel, 'verrekend'>): string =>
  verrekend.length === 0
    ? ''
    : `, waarvan ${schrijfEuro(telOp(verrekend.map(({ bedrag }) => bedrag)))} verrekend met wat nog terug moest van ` +
      verrekend.map(({ toezegging }) => toezegging).join(', ');

function toegekend({ soort, ontvanger, bedrag, kokers }: Toegekend, verrekend: string): string {
  const gevraagd = kokers.filter((een) => een.gevraagd).map((een) => `${schrijfEuro(een.bedrag)} uit ${een.koker}`);
  const vraag = gevraagd.length === 0 ? '' : `, nog te vragen ${gevraagd.join(', ')}`;
  return `${schrijfOntvanger(ontvanger)} ${bedragVan(bedrag)} (${WAT[soort] ?? soort}${vraag}${verrekend})`;
}

/** What was still promised or asked of what goes to another boek. */
const openstaand = (gegevens: object): string =>
  bedragVan(telOp((gegevens as Pick<ToezeggingenOvergedragen, 'toezeggingen'>).toezeggingen.map(({ open }) => open)));

/** What one event that followed from an assessment did, in a sentence; a household never by its code. */
function wat(een: Schakel): string {
  const { type, gegevens } = een;
  const van = gegevens as Velden;
  const bedrag = bedragVan(Number(van['bedrag'] ?? 0));
  const tekst = (veld: string): string => tekstVan(gegevens, veld);
  switch (type.replace(/\.v\d+$/, '')) {
    case 'aandeel-toegestemd':
      return `${tekst('financier')} stemt in met wat was gevraagd (${tekst('document')})${verrekening(een)}`;
    case 'aandeel-afgewezen':
      return `${tekst('financier')} wijst af wat was gevraagd: ${tekst('reden')}`;
    case 'aandeel-terugbetaald':
      return `de ontvanger betaalt ${bedrag} terug`;
    case 'winst-verrekend':
      return `${tekst('van')} gaf ${bedrag} uit ${tekst('koker')} door aan ${tekst('naar')} (${tekst('document')}): ${tekst('reden')}`;
    case 'voorfinanciering-verrekend':
      return `${bedrag} van voorfinanciering ${tekst('voorfinanciering')} is terugverdiend`;
    case 'toezeggingen-overgedragen':
      return `${openstaand(gegevens)} ging over naar boek ${tekst('naar')}`;
    case 'toezeggingen-overgenomen':
      return `${openstaand(gegevens)} overgenomen uit boek ${tekst('uit')}`;
    case 'voorfinanciering-verstrekt':
      return `${bedrag} is vooraf ingelegd (voorfinanciering ${tekst('voorfinanciering')})`;
    default:
      return type.replace(/\.v\d+$/, '').replaceAll('-', ' ');
  }
}

/** Lines that are one as long as they begin the same: all that is awarded on a day, all that one receiver gets on it. */
function samen(een: Schakel): { readonly begin: string; readonly deel: string } | undefined {
  const op = dag(een.boekdatum);
  if (een.type.startsWith('aandeel-toegekend.'))
    return { begin: `${op}: toegekend aan`, deel: toegekend(een.gegevens as Toegekend, verrekening(een)) };
  if (!een.type.startsWith('toezegging-contant-gemaakt.')) return undefined;
  const { koker, bedrag, ontvanger } = een.gegevens as ContantGemaakt;
  return { begin: `${op}: contant naar ${schrijfOntvanger(ontvanger)} uit`, deel: `${koker} ${schrijfEuro(bedrag)}` };
}

/** What followed as lines: the day, what happened, and on which revisie the boek holds it; at most so many on a line. */
export function gevolgzinnen(gevolgen: readonly Schakel[], hoogstens: number): string[] {
  const zinnen: { readonly begin: string; readonly delen: string[] }[] = [];
  for (const een of gevolgen) {
    const { begin, deel } = samen(een) ?? { begin: '', deel: `${dag(een.boekdatum)}: ${wat(een)}` };
    const eerder = begin === '' ? undefined : zinnen.find((zin) => zin.begin === begin);
    const stuk = `${deel} [${een.revisie}]`;
    if (eerder === undefined) zinnen.push({ begin, delen: [stuk] });
    else eerder.delen.push(stuk);
  }
  return zinnen.map(({ begin, delen }) => {
    const getoond = kort(delen, hoogstens, (over) => `en nog ${over.length}`);
    return `${begin === '' ? '' : `${begin} `}${getoond.join(', ')}.`;
  });
}

/** The mutaties of a movement, each from and to where; at most so many. */
export function mutatiezinnen({ gegevens }: Schakel, hoogstens: number): string[] {
  const { mutaties = [] } = gegevens as Partial<Bewegingsgegevens>;
  const zinnen = mutaties.map(
    ({ van, naar, kleur, bedrag }) => `${schrijfEuro(bedrag)} in kleur ${kleur}: van ${van} naar ${naar}`,
  );
  return kort(zinnen, hoogstens, (over) => `en nog ${over.length} mutaties`);
}
