import { bevatHuishoudcode, idBevatBsn } from '@ontschot/kern';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { snelkeuring } from './snel.js';
import { isObject, veldenVan, type Klasse } from './veld.js';

/** One fault of the input: where, which, and a Dutch sentence. */
export interface Fout {
  readonly veld: string;
  readonly code: string;
  readonly melding: string;
}

/** A name that we did not think of ourselves is only shown when it is an ordinary one that can be nobody. */
export const veilig = (naam: string): string =>
  /^[a-zA-Z][\w-]{0,40}$/.test(naam) && !idBevatBsn(naam) && !bevatHuishoudcode(naam) ? naam : '(onbekend)';

/** Every fault of a value by the rules of its DTO class; an empty list when it is right. */
export function keur(klasse: Klasse, waarde: unknown): Fout[] {
  if (snelkeuring(klasse)(waarde)) return [];
  if (!isObject(waarde)) return [{ veld: '', code: 'object', melding: 'Geef een JSON-object.' }];
  const fouten = validateSync(plainToInstance(klasse, zonderTeLangeLijsten(klasse, waarde)), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
  });
  return [...fouten.flatMap((fout) => plat(fout, '')), ...gemist(klasse, waarde, '')];
}

/** Names of which the libraries say nothing, for every object has one: as a field of ours they are as unknown as any. */
const VAN_ELK_OBJECT = ['constructor', '__proto__'];

function gemist(klasse: Klasse, waarde: Record<string, unknown>, rond: string): Fout[] {
  const hier = VAN_ELK_OBJECT.filter((naam) => Object.hasOwn(waarde, naam)).map((naam) =>
    uitleg(rond === '' ? naam : `${rond}.${naam}`, 'whitelistValidation', ''),
  );
  const binnen = veldenVan(klasse).flatMap(({ naam, van, hoogstens = Infinity }) => {
    const delen = van === undefined ? [] : [waarde[naam]].flat().slice(0, hoogstens);
    return delen.flatMap((deel) => (van !== undefined && isObject(deel) ? gemist(van(), deel, naam) : []));
  });
  return [...hier, ...binnen];
}

/** Whether a value is right, without saying what is wrong: quick either way. */
export const keurKort = (klasse: Klasse, waarde: unknown): Fout[] =>
  snelkeuring(klasse)(waarde)
    ? []
    : [
        {
          veld: '',
          code: 'ongeldig',
          melding: 'Deze opdracht klopt ook niet; herstel eerst de fouten die zijn genoemd.',
        },
      ];

/** A list over its limit is as wrong when it is empty, and costs nothing to look through. */
function zonderTeLangeLijsten(klasse: Klasse, waarde: Record<string, unknown>): Record<string, unknown> {
  const kort = { ...waarde };
  for (const { naam, van, hoogstens = Infinity } of veldenVan(klasse)) {
    const deel = kort[naam];
    if (Array.isArray(deel) && deel.length > hoogstens) kort[naam] = [];
    else if (van !== undefined && isObject(deel)) kort[naam] = zonderTeLangeLijsten(van(), deel);
  }
  return kort;
}

function plat(fout: ValidationError, rond: string): Fout[] {
  const onbekend = fout.constraints !== undefined && 'whitelistValidation' in fout.constraints;
  const naam = onbekend ? veilig(fout.property) : fout.property;
  const veld = /^\d+$/.test(naam) ? `${rond}[${naam}]` : rond === '' ? naam : `${rond}.${naam}`;
  const eigen = Object.entries(fout.constraints ?? {}).map(([code, melding]) => uitleg(veld, code, melding));
  return [...eigen, ...(fout.children ?? []).flatMap((kind) => plat(kind, veld))];
}

/** The faults that class-validator itself finds, in our words. */
function uitleg(veld: string, code: string, melding: string): Fout {
  if (code === 'whitelistValidation') return { veld, code: 'onbekend', melding: 'Dit veld kennen wij hier niet.' };
  if (code === 'unknownValue' || code === 'nestedValidation')
    return { veld, code: 'object', melding: 'Geef een JSON-object.' };
  return { veld, code, melding };
}
