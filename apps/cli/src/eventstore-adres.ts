import { addressFault, type AddressFault } from '@ontschot/event-store';
import { Afgebroken } from './fouten.js';

/** The setting that holds the address of the server: by its name, a password stays out of the list of processes. */
export const INSTELLING = 'ONTSCHOT_EVENTSTORE';

/** What is wrong with an address, as a sentence. It never repeats the address: that may hold a password. */
export const ADRESFOUT: Record<AddressFault, string> = {
  scheme: 'het moet met esdb:// of esdb+discover:// beginnen',
  credentials: 'wat voor de @ staat moet gebruiker:wachtwoord zijn, andere tekens daarin als %40 en dergelijke',
  host: 'de naam van de server of zijn poort kan niet',
  option: 'wat na het vraagteken staat mag niet of kan niet; gewoon is ?tls=true',
};

/** The server that holds the events instead of the folder, as the service reads it. Throws for a wrong address. */
export function ingesteldeServer(): string | undefined {
  const adres = process.env[INSTELLING]?.trim() || undefined;
  const fout = adres === undefined ? undefined : addressFault(adres);
  if (fout !== undefined) throw new Afgebroken(`${INSTELLING} is geen goed adres: ${ADRESFOUT[fout]}.`);
  return adres;
}
