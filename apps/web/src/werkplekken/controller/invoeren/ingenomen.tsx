import { euro } from '../../../onderdelen/bedrag.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Melding } from '../../../onderdelen/melding.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import { Declaratievoortgang, useDeclaratie } from './stand.js';

/** What the service says of a file of declaraties that it took in; amounts in eurocents. */
export interface Declaratieantwoord {
  readonly declaratie: string;
  readonly revisie: number;
  readonly regels: number;
  readonly debet: number;
  readonly credit: number;
  readonly herhaald: boolean;
}

/** What was taken in, and how far its lines are booked. */
export function Ingenomen({ boek, antwoord }: { readonly boek: string; readonly antwoord: Declaratieantwoord }) {
  const { declaratie, regels, debet, credit, herhaald } = antwoord;
  const vraag = useDeclaratie(boek, declaratie);
  return (
    <>
      <Melding soort="ok">
        {herhaald ? 'Dit bestand was al ingevoerd; er is niets nieuws geboekt.' : 'Het bestand klopt en is ingevoerd.'}{' '}
        Het heeft {regels} {regels === 1 ? 'regel' : 'regels'}, samen {euro(debet)}
        {credit > 0 && ` en ${euro(credit)} terug`}.{' '}
        <Verwijzing boek={boek} naar={`invoeren/${declaratie}`}>
          Bekijk de bewegingen
        </Verwijzing>
      </Melding>
      <Antwoord vraag={vraag}>{(stand) => <Declaratievoortgang stand={stand} />}</Antwoord>
    </>
  );
}
