import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useConcept } from '../../api/concept.js';
import { useOpdracht } from '../../api/opdracht.js';
import type { Geboekt } from '../../api/api.js';
import { veldfouten } from '../../api/veldfouten.js';
import { Knop } from '../../onderdelen/knop.js';
import { Foutmelding } from '../../onderdelen/melding.js';
import { Keuzelijst, Tekstveld } from '../../onderdelen/veld.js';
import { naarEersteFout } from './eerste-fout.js';

/** One thing that is asked. */
export interface Handelingveld {
  readonly veld: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly type?: 'date' | 'month';
  readonly begin?: string;
  readonly keuzes?: readonly (readonly [string, string])[];
}

interface Eigenschappen {
  readonly titel: string;
  /** What it means, before it is booked. */
  readonly children?: ReactNode;
  /** Under which name what is typed is kept. */
  readonly sleutel: string;
  readonly pad: string;
  readonly velden?: readonly Handelingveld[];
  /** What goes along without being asked. */
  readonly inhoud?: object;
  readonly knop: string;
  readonly geboekt: (geboekt: Geboekt) => void;
}

/** One opdracht with a few fields and what it means, folded until somebody wants it: nothing typed is lost, and it is booked once. */
export function Handeling({ titel, children, sleutel, pad, velden = [], inhoud, knop, geboekt }: Eigenschappen) {
  const opdracht = useOpdracht();
  const [gekeken, zetGekeken] = useState(false);
  const begin = Object.fromEntries(velden.map(({ veld, begin: eerst = '' }) => [veld, eerst]));
  const [concept, zet, leeg] = useConcept<Readonly<Record<string, string>>>(sleutel, begin);
  const fouten = veldfouten(opdracht.fout);
  const leegte = velden.filter(({ veld }) => (concept[veld] ?? '').trim() === '');
  const fout = (veld: string): string | undefined =>
    gekeken && leegte.some((een) => een.veld === veld) ? 'Vul dit in.' : fouten.get(veld);
  const stuur = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    zetGekeken(true);
    if (leegte.length > 0) {
      naarEersteFout(formulier);
      return;
    }
    const antwoord = await opdracht.stuur(pad, { ...inhoud, ...concept });
    if (antwoord === undefined) {
      naarEersteFout(formulier);
      return;
    }
    leeg(concept);
    geboekt(antwoord);
  };
  return (
    <details>
      <summary>{titel}</summary>
      <form className="smal" noValidate aria-label={titel} onSubmit={(gebeurtenis) => void stuur(gebeurtenis)}>
        {children}
        {velden.map(({ veld, label, uitleg, type, keuzes }) => {
          const gewoon = {
            ...{ label, uitleg, value: concept[veld] ?? '', fout: fout(veld) },
            opWijziging: (waarde: string) => zet({ ...concept, [veld]: waarde }),
          };
          return keuzes === undefined ? (
            <Tekstveld key={veld} {...gewoon} autoComplete="off" type={type ?? 'text'} />
          ) : (
            <Keuzelijst key={veld} {...gewoon} keuzes={keuzes} />
          );
        })}
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig}>
          {knop}
        </Knop>
      </form>
    </details>
  );
}
