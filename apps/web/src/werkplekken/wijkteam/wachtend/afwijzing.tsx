import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding } from '../../../onderdelen/melding.js';
import { Tekstveld } from '../../../onderdelen/veld.js';

/** What is said most often; one tap, or a sentence of one's own. */
const VAAK = ['Laten we dit eerst samen bespreken', 'Iemand anders kan dit betalen', 'Het kan voor minder'];

/** No, with the reason for who asked. */
export function Afwijzing({
  pad,
  trekking,
  boekdatum,
  zeg,
}: {
  readonly pad: string;
  readonly trekking: string;
  readonly boekdatum: string;
  readonly zeg: (zin: string) => void;
}) {
  const opdracht = useOpdracht();
  const [reden, zet, leeg] = useConcept(`afwijzing:${trekking}`, '');
  const stuur = async (zin: string): Promise<void> => {
    if ((await opdracht.stuur(`${pad}/afwijzingen`, { boekdatum, reden: zin })) === undefined) return;
    leeg(reden);
    zeg('Afgewezen. Het geld is weer vrij, en uw collega leest waarom.');
  };
  return (
    <form
      className="smal"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void stuur(reden.trim());
      }}
    >
      {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
      <div className="knoppen">
        {VAAK.map((zin) => (
          <Knop key={zin} bezig={opdracht.bezig} onClick={() => void stuur(zin)}>
            Nee: {zin.toLowerCase()}
          </Knop>
        ))}
      </div>
      <Tekstveld label="Of in uw eigen woorden" required value={reden} opWijziging={zet} />
      <Knop type="submit" bezig={opdracht.bezig}>
        Wijs het af
      </Knop>
    </form>
  );
}
