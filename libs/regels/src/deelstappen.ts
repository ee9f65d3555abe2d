import { telOp, type Eurocent } from '@ontschot/kern';
import type { Ontvanger } from './invoer.js';
import { euro, type Stap } from './stap.js';
import type { Compensatie, Deel, Terugbetaling } from './uitkomst.js';
import type { Winstregel } from './verdeelregel.js';

/** A receiver as a sentence names it: a household never by its code. */
export function schrijfOntvanger(ontvanger: Ontvanger): string {
  if (ontvanger.soort === 'organisatie') return ontvanger.organisatie;
  return ontvanger.soort === 'budget' ? `budget ${ontvanger.budget}` : 'het huishouden';
}

const opgesomd = (delen: readonly { readonly koker: string; readonly bedrag: Eurocent }[]): string =>
  delen.map(({ koker, bedrag }) => `${koker} ${euro(bedrag)}`).join(', ');

/** Step 5, written down. */
export function compensatiestap(compensaties: readonly Compensatie[], keuze: Winstregel['compensatie']): Stap {
  const zin =
    keuze === 'niet'
      ? 'Kokers die duurder werden, krijgen volgens de regel geen compensatie.'
      : compensaties.length === 0
        ? 'Geen koker werd duurder; er is niets te compenseren.'
        : compensaties
            .map(
              ({ koker, bedrag, kokers }) =>
                `Koker ${koker} wordt voor ${euro(bedrag)} schadeloos gesteld uit ${opgesomd(kokers)}.`,
            )
            .join(' ');
  return {
    stap: 5,
    naam: 'compensatie',
    invoer: Object.fromEntries(compensaties.map(({ koker, bedrag }) => [koker, bedrag])),
    uitkomst: String(telOp(compensaties.map(({ bedrag }) => bedrag))),
    zin,
  };
}

/** Step 8, written down. Its lines are marked: a voorfinanciering can be called `aandeel`, but no name holds a space. */
export function terugstap(geheel: Eurocent, terug: readonly Terugbetaling[]): Stap {
  const som = telOp(terug.map(({ bedrag }) => bedrag));
  return {
    stap: 8,
    naam: 'voorfinanciering',
    invoer: {
      aandeel: geheel,
      ...Object.fromEntries(terug.map((een) => [`terug ${een.voorfinanciering}`, een.bedrag])),
    },
    uitkomst: String(geheel - som),
    zin:
      terug.length === 0
        ? `Het aandeel is afgerond ${euro(geheel)}; er staat geen voorfinanciering open.`
        : `Van het aandeel van ${euro(geheel)} wordt eerst ${euro(som)} voorfinanciering verrekend; blijft ${euro(geheel - som)}.`,
  };
}

/** Step 9, written down. Its lines are numbered: a name can come twice, or be `bedrag`. */
export function deelstap(geheel: Eurocent, delen: readonly Deel[], verliesdeel = false): Stap {
  const werkwoord = verliesdeel ? 'is verschuldigd' : 'krijgt';
  const richting = verliesdeel ? 'aan' : 'uit';
  return {
    stap: 9,
    naam: 'verdeling',
    invoer: {
      bedrag: geheel,
      ...Object.fromEntries(delen.map((deel, i) => [`${i + 1} ${schrijfOntvanger(deel.ontvanger)}`, deel.bedrag])),
    },
    uitkomst: String(geheel),
    zin:
      delen.length === 0
        ? 'Er is niets te verdelen.'
        : delen
            .map(
              (deel) =>
                `${schrijfOntvanger(deel.ontvanger)} ${werkwoord} ${euro(deel.bedrag)} ${richting} ${opgesomd(deel.kokers)}.`,
            )
            .join(' '),
  };
}
