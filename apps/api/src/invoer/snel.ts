import { isObject, veldenVan, type Klasse, type Veldplan } from './veld.js';

/** True when the value has all that the DTO class asks for, and nothing else. */
export type Snelkeuring = (waarde: unknown) => boolean;

const gemaakt = new Map<Klasse, Snelkeuring>();

/**
 * The quick way to yes: the same rules as class-validator runs, put in a row once per class. It makes no instance and
 * collects no faults, which is most of the cost; whatever it turns down goes to class-validator for the whole story
 * (docs/adr/0006). A test holds the two together.
 */
export function snelkeuring(klasse: Klasse): Snelkeuring {
  let keuring = gemaakt.get(klasse);
  if (keuring === undefined) gemaakt.set(klasse, (keuring = maak(klasse)));
  return keuring;
}

function maak(klasse: Klasse): Snelkeuring {
  const velden = veldenVan(klasse);
  const namen = new Set(velden.map((een) => een.naam));
  const keuringen = velden.map(veldkeuring);
  return (waarde) => {
    if (!isObject(waarde)) return false;
    for (const naam of Object.keys(waarde)) if (!namen.has(naam)) return false;
    return keuringen.every((keur) => keur(waarde));
  };
}

function veldkeuring({ naam, regels, van }: Veldplan): (geheel: Readonly<Record<string, unknown>>) => boolean {
  const genest = van === undefined ? undefined : snelkeuring(van());
  return (geheel) => {
    const waarde = geheel[naam];
    for (const regel of regels) if (!regel.keur(waarde, geheel)) return false;
    if (genest === undefined || waarde === undefined) return true;
    return Array.isArray(waarde) ? waarde.every(genest) : genest(waarde);
  };
}
