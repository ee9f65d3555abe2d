import { useState } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Knop } from '../../../onderdelen/knop.js';
import { leesEuro } from '../../../onderdelen/lees-euro.js';
import { Tekstveld, Tekstvlak, Vinkje } from '../../../onderdelen/veld.js';
import { Nee } from '../aanvraag/nee.js';
import { padVan, type Teamtrekking } from '../gegevens.js';
import type { Boek } from '../../werkplek.js';

const BEGIN = { verhaal: '', bedrag: '', alsVerhaal: false, toestemming: false };

interface Eigenschappen {
  readonly boek: Boek;
  readonly een: Teamtrekking;
  /** Says on the page what was done. */
  readonly zeg: (zin: string) => void;
}

/** One sentence of what it brought; told on only when that is said, and of a household only with its consent. */
export function Verhaal({ boek, een, zeg }: Eigenschappen) {
  const opdracht = useOpdracht();
  const [getypt, zet, leeg] = useConcept(`verhaal:${een.trekking}`, BEGIN);
  const [nagekeken, zetNagekeken] = useState(false);
  const bedrag = leesEuro(getypt.bedrag);
  const fouten = {
    ...(getypt.verhaal.trim() === '' && { verhaal: 'Schrijf in één zin wat het bracht.' }),
    ...(getypt.bedrag.trim() !== '' && bedrag === undefined && { bedrag: 'Vul een bedrag in, of niets.' }),
  };
  const getoond: { readonly verhaal?: string; readonly bedrag?: string } = nagekeken ? fouten : {};
  const stuur = async (): Promise<void> => {
    zetNagekeken(true);
    if (Object.keys(fouten).length > 0) return;
    const inhoud = {
      verhaal: getypt.verhaal.trim(),
      ...(bedrag !== undefined && { bedrag }),
      ...(getypt.alsVerhaal && { alsVerhaal: true, ...(een.groep === null && { toestemming: getypt.toestemming }) }),
    };
    const pad = `${padVan(boek)}/trekkingen/${encodeURIComponent(een.trekking)}/opbrengsten`;
    if ((await opdracht.stuur(pad, inhoud)) === undefined) return;
    leeg(getypt);
    zeg('Verteld. Dank u.');
  };
  return (
    <form
      className="smal"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void stuur();
      }}
    >
      <Tekstvlak
        label="Wat bracht het"
        rows={2}
        maxLength={500}
        fout={getoond.verhaal}
        value={getypt.verhaal}
        opWijziging={(verhaal) => zet({ ...getypt, verhaal: verhaal.replace(/\s*\n\s*/g, ' ') })}
      />
      <Tekstveld
        label="Euro die het naar uw schatting scheelt"
        uitleg="Mag leeg blijven."
        inputMode="decimal"
        autoComplete="off"
        fout={getoond.bedrag}
        value={getypt.bedrag}
        opWijziging={(waarde) => zet({ ...getypt, bedrag: waarde })}
      />
      <Vinkje
        label="De raad en andere teams mogen deze zin lezen. Er staat niets in waaraan een buur iemand herkent."
        checked={getypt.alsVerhaal}
        opWijziging={(alsVerhaal) => zet({ ...getypt, alsVerhaal })}
      />
      {getypt.alsVerhaal && een.groep === null && (
        <Vinkje
          label="De inwoner zei daar ja op."
          checked={getypt.toestemming}
          opWijziging={(toestemming) => zet({ ...getypt, toestemming })}
        />
      )}
      {opdracht.fout !== undefined && <Nee fout={opdracht.fout} />}
      <div className="knoppen">
        <Knop type="submit" soort="primary-action" bezig={opdracht.bezig}>
          Vertel het
        </Knop>
      </div>
    </form>
  );
}
