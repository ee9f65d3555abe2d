import { maak, regel, type Opties } from './maak-veld.js';
import { isObject, type Klasse } from './veld.js';

/** An object of its own shape. */
export const Deel = (van: () => Klasse, opties: Opties): PropertyDecorator =>
  maak({
    regels: [regel('object', 'Geef een JSON-object.', isObject)],
    schema: {},
    van,
  })(opties);

/** A list of objects of one shape, not empty, at most `hoogstens` long. */
export const Lijst = (van: () => Klasse, hoogstens: number, opties: Opties): PropertyDecorator =>
  maak({
    regels: [
      regel(
        'lijst',
        `Geef een lijst van 1 tot en met ${hoogstens} JSON-objecten.`,
        // class-validator lets a list within the list through: it must be objects, one level deep.
        (waarde) => Array.isArray(waarde) && waarde.length > 0 && waarde.length <= hoogstens && waarde.every(isObject),
      ),
    ],
    schema: { isArray: true, minItems: 1, maxItems: hoogstens },
    van,
    hoogstens,
  })(opties);
