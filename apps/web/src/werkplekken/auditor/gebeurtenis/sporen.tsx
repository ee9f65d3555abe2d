import type { Spoordeel, Spoorgebeurtenis } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { NaarGebeurtenis, typenaam } from '../verwijzing.js';

const EINDEN: Readonly<Record<Spoordeel['eind'], string>> = {
  buiten: 'buiten het boek',
  'staat-er': 'staat er nog',
  schuld: 'moet nog terug',
  dieper: 'gaat verder dan hier is gevolgd',
};
const SCHAKELS: Readonly<Record<NonNullable<Spoorgebeurtenis['schakel']>, string>> = {
  storno: 'neemt die terug',
  correctie: 'neemt een deel daarvan terug',
  'uit-beweging': 'noemt die als bron',
  verplichting: 'zelfde verplichting',
  voorschot: 'zelfde voorschot',
  'zelfde-zaak': 'zelfde zaak',
  'zelfde-gebeurtenis': 'in dezelfde gebeurtenis van zijn oormerk af',
  volgorde: 'wat het eerst kwam, gaat het eerst',
};

/** Parts of some money, each with the way it went, event by event. */
export function Sporen({ boek, delen }: { readonly boek: string; readonly delen: readonly Spoordeel[] }) {
  return (
    <ol className="sporen">
      {delen.map((deel, i) => (
        <li key={i} className="kaartje">
          <p className="utrecht-paragraph">
            <strong>
              <Bedrag eurocent={deel.bedrag} />
            </strong>
            {`: ${deel.plek} (${EINDEN[deel.eind]})`}
          </p>
          <ol className="omgeving">
            {deel.stappen.map((stap) => (
              <li key={`${stap.revisie} ${stap.regel}`}>
                <NaarGebeurtenis
                  boek={boek}
                  revisie={stap.revisie}
                >{`${stap.revisie}. ${typenaam(stap.type)}`}</NaarGebeurtenis>
                {`: van ${stap.van} naar ${stap.naar} in ${stap.kleur}`}
                {stap.schakel !== null && (
                  <span className="stil">
                    {` (${SCHAKELS[stap.schakel]}; ${stap.grond === 'gezegd' ? 'dit zegt het boek' : 'dit volgt uit de volgorde'})`}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
