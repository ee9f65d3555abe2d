import { useState, type SubmitEvent } from 'react';
import { useConcept } from '../../../../api/concept.js';
import { useOpdracht } from '../../../../api/opdracht.js';
import { Apifout } from '../../../../api/probleem.js';
import { veldfouten } from '../../../../api/veldfouten.js';
import { Knop } from '../../../../onderdelen/knop.js';
import { Foutmelding } from '../../../../onderdelen/melding.js';
import { Rijen } from '../../../../onderdelen/rijen.js';
import { Tekstveld } from '../../../../onderdelen/veld.js';
import { naarEersteFout } from '../../../gedeeld/eerste-fout.js';
import { naamVoorBoek } from '../../../gedeeld/naam-voor-boek.js';
import type { Boek } from '../../../werkplek.js';
import { Aannamevelden, beginAannames, type Aannames } from './aannames.js';
import type { Afspraakconcept } from './concept.js';
import { Geld } from './geld.js';
import { useKeuzes } from './keuzes.js';
import { Koker } from './koker.js';
import { kokerconceptVan } from './kokerconcept.js';
import { useAfspraakproef } from './proef.js';
import { Uitslag } from './uitslag.js';
import { Wie } from './wie.js';

interface Eigenschappen {
  readonly boek: Boek;
  readonly begin: Afspraakconcept;
  /** Under which name what is typed is kept. */
  readonly sleutel: string;
  /** The agreement that changes, and whether a new version needs a reason; none for a new one. */
  readonly afspraak?: string;
  readonly metReden: boolean;
  /** Names that are taken. */
  readonly bekend: readonly string[];
  readonly bewaard: (afspraak: string) => void;
}

type Getypt = Afspraakconcept & { readonly aannames: Aannames; readonly afspraak: string };

/** A whole agreement in a form, and beside it what it would have meant on costs that were, asked again as one types. */
export function Afspraakformulier({ boek, begin, sleutel, afspraak, metReden, bekend, bewaard }: Eigenschappen) {
  const opdracht = useOpdracht();
  const keuzes = useKeuzes(boek.boek);
  const [gekeken, zetGekeken] = useState(false);
  const [concept, zet, leeg] = useConcept<Getypt>(sleutel, {
    ...{ ...begin, aannames: beginAannames(boek.jaar), afspraak: afspraak ?? '' },
  });
  const proef = useAfspraakproef(boek.boek, concept, concept.aannames, keuzes);
  const { voorstel, fouten: gelezen, vraag, gevraagd, wacht } = proef;
  const fouten = new Map([...veldfouten(vraag.error), ...veldfouten(opdracht.fout), ...gelezen]);
  const fout = (veld: string, getypt?: string): string | undefined =>
    getypt?.trim() === '' && !gekeken ? undefined : fouten.get(veld);
  const wijzig = (deel: Partial<Getypt>): void => {
    zet({ ...concept, ...deel });
    opdracht.gewijzigd();
  };
  const zonderReden = metReden && concept.reden.trim() === '';
  const ongeldig = vraag.error instanceof Apifout && vraag.error.probleem.status === 400;
  const bewaar = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    zetGekeken(true);
    if (gelezen.size > 0 || ongeldig || zonderReden || concept.naam.trim() === '') {
      naarEersteFout(formulier);
      return;
    }
    // Made once: after a broken connection the same is sent again.
    const naam = concept.afspraak || naamVoorBoek(concept.naam, bekend);
    zet({ ...concept, afspraak: naam });
    const pad = `boeken/${boek.boek}/afspraken`;
    const geboekt = await (metReden
      ? opdracht.stuur(`${pad}/${encodeURIComponent(naam)}/wijzigingen`, { ...voorstel, reden: concept.reden })
      : opdracht.stuur(pad, { afspraak: naam, ...voorstel }));
    if (geboekt === undefined) {
      naarEersteFout(formulier);
      return;
    }
    leeg();
    bewaard(naam);
  };
  const deel = { concept, wijzig, fout, keuzes };
  const aanbieders = keuzes.organisaties.filter(([id]) => concept.aanbieders.some((een) => een.organisatie === id));
  return (
    <div className="naast-elkaar">
      <form noValidate aria-label="De afspraak" onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
        <Wie {...deel} />
        <Rijen
          titel="Welke kokers meebetalen, en wat daar was verwacht"
          wat="Koker"
          rijen={concept.kokers}
          nieuw={() => kokerconceptVan(undefined)}
          hoogstens={20}
          minstens={1}
          zet={(kokers) => wijzig({ kokers })}
          fout={fout('kokers')}
        >
          {(rij, anders, i) => (
            <Koker plek={`kokers[${i}]`} concept={rij} wijzig={anders} {...{ fout, keuzes, aanbieders }} />
          )}
        </Rijen>
        <Geld {...deel} />
        {metReden && (
          <Tekstveld
            label="Waarom zij verandert"
            value={concept.reden}
            fout={zonderReden && gekeken ? 'Vul in waarom de afspraak verandert.' : fouten.get('reden')}
            opWijziging={(reden) => wijzig({ reden })}
          />
        )}
        <Aannamevelden
          aannames={concept.aannames}
          wijzig={(anders) => wijzig({ aannames: { ...concept.aannames, ...anders } })}
          {...{ concept, fout, keuzes }}
        />
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig}>
          {metReden ? 'Bewaar als nieuwe versie' : 'Bewaar als ontwerp'}
        </Knop>{' '}
        <Knop
          onClick={() => {
            leeg();
            zetGekeken(false);
            opdracht.opnieuw();
          }}
        >
          Begin opnieuw
        </Knop>
      </form>
      <Uitslag {...{ vraag, gevraagd, fouten, wacht }} />
    </div>
  );
}
