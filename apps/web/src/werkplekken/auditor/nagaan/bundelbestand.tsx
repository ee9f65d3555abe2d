import { useId } from 'react';
import { Knop } from '../../../onderdelen/knop.js';

interface Eigenschappen {
  readonly bestand: File | undefined;
  readonly opKeuze: (bestand: File | undefined) => void;
}

/** A bundle that was kept, instead of one that is fetched now: the file never leaves this computer. */
export function Bundelbestand({ bestand, opKeuze }: Eigenschappen) {
  const id = useId();
  return (
    <div className="utrecht-form-field">
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          Bundel die u bewaarde
        </label>
      </div>
      <div className="utrecht-form-field__description utrecht-form-field-description" id={`${id}-uitleg`}>
        Zonder bestand wordt de bundel van nu opgehaald. Een bestand blijft op deze computer.
      </div>
      <div className="utrecht-form-field__input">
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-uitleg`}
          key={bestand === undefined ? 'leeg' : 'gekozen'}
          hidden={bestand !== undefined}
          onChange={({ target }) => opKeuze(target.files?.[0])}
        />
        {bestand !== undefined && (
          <>
            {bestand.name} <Knop onClick={() => opKeuze(undefined)}>Toch de bundel van nu</Knop>
          </>
        )}
      </div>
    </div>
  );
}
