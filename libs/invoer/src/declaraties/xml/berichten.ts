import type { Declaratiesoort } from '../soorten.js';
import { bouwplan, type Bouwsteen } from './bouwplan.js';

/** A message that can be read. */
export interface Berichtsoort {
  readonly soort: Declaratiesoort;
  readonly naam: string;
  readonly namespace: string;
  readonly basis: string;
  readonly plan: Bouwsteen;
}

const bericht = (soort: Declaratiesoort, standaard: string, naam: string, code: string): Berichtsoort => ({
  soort,
  naam: naam.toUpperCase(),
  namespace: `http://www.istandaarden.nl/${standaard}/3_2/${naam}/schema`,
  basis: `http://www.istandaarden.nl/${standaard}/3_2/basisschema/schema`,
  plan: bouwplan(code),
});

/** Codes: Vektis list COD002. */
const BERICHTEN = [bericht('iwmo-323', 'iwmo', 'wmo323', '484'), bericht('ijw-323', 'ijw', 'jw323', '490')];

/** What to do with a file that is something else. */
export const KAN = `Kies een declaratie ${BERICHTEN.map(({ naam }) => naam).join(' of ')} van versie 3.2`;

/** The message of this namespace, or a sentence that says what the file is instead. */
export function welkBericht(naam: string, namespace: string): Berichtsoort | string {
  const gevonden = BERICHTEN.find((een) => een.namespace === namespace);
  if (gevonden !== undefined && naam === 'Bericht') return gevonden;
  // Only what is surely a name of the standard is repeated.
  const [, versie = '', ander = ''] =
    /^http:\/\/www\.istandaarden\.nl\/i[a-z]{1,6}\/(\d{1,2}_\d{1,2})\/([a-z]{2,6}\d{2,4})\/schema$/.exec(namespace) ??
    [];
  if (gevonden === undefined && ander !== '')
    return `dit is een bericht ${ander.toUpperCase()} van versie ${versie.replace('_', '.')}. ${KAN}`;
  return `dit is geen bericht van iWmo of iJw. ${KAN}`;
}
