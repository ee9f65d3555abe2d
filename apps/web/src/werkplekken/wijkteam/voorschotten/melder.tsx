import { useState } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { Nee } from '../aanvraag/nee.js';

interface Eigenschappen {
  /** Under which it is kept until it was booked. */
  readonly sleutel: string;
  readonly label: string;
  readonly knop: string;
  /** What is said when it cannot be read. */
  readonly klacht: string;
  readonly lees: (tekst: string) => number | undefined;
  readonly pad: string;
  readonly inhoud: (getal: number) => object;
  readonly klaar: () => void;
}

/** One number that comes in, with its button. */
export function Melder({ sleutel, label, knop, klacht, lees, pad, inhoud, klaar }: Eigenschappen) {
  const opdracht = useOpdracht();
  const [tekst, zet, leeg] = useConcept(sleutel, '');
  const [nagekeken, zetNagekeken] = useState(false);
  const getal = lees(tekst);
  const stuur = async (): Promise<void> => {
    zetNagekeken(true);
    if (getal === undefined || (await opdracht.stuur(pad, inhoud(getal))) === undefined) return;
    leeg(tekst);
    zetNagekeken(false);
    klaar();
  };
  return (
    <form
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void stuur();
      }}
    >
      <Tekstveld
        label={label}
        inputMode="decimal"
        autoComplete="off"
        fout={nagekeken && getal === undefined ? klacht : undefined}
        value={tekst}
        opWijziging={zet}
      />
      {opdracht.fout !== undefined && <Nee fout={opdracht.fout} />}
      <div className="knoppen">
        <Knop type="submit" bezig={opdracht.bezig}>
          {knop}
        </Knop>
      </div>
    </form>
  );
}
