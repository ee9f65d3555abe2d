import { schrijfMoment } from '../../onderdelen/datum.js';
import { euro } from '../../onderdelen/bedrag.js';
import { Melding } from '../../onderdelen/melding.js';
import type { Teamtrekking } from './gegevens.js';
import { STAAT } from './woorden.js';

/** Where it stands, in a sentence for who asked; read again by itself as soon as a colleague decides. */
export function Uitkomst({ een }: { readonly een: Teamtrekking }) {
  if (een.staat === 'verstrekt')
    return (
      <Melding soort="ok">
        <strong>Ja: {euro(een.bedrag)} is gegeven.</strong>{' '}
        {een.meekijken === 'vooraf' && een.meegekeken ? 'Een collega zei ja.' : ''}
        {een.meekijken === 'achteraf' && !een.meegekeken ? 'Een collega kijkt achteraf mee.' : ''}
      </Melding>
    );
  if (een.staat === 'aangevraagd')
    return (
      <Melding soort="info">
        <strong>Een collega moet eerst ja zeggen.</strong> {euro(een.bedrag)} ligt zolang apart
        {een.vervaltOp === null ? '' : `, tot ${schrijfMoment(een.vervaltOp)}`}. U hoeft niet te wachten: zodra een
        collega beslist, staat het hier.
      </Melding>
    );
  return (
    <Melding soort="warning">
      <strong>Nee: {STAAT[een.staat]}.</strong> Het geld is weer vrij.
    </Melding>
  );
}
