import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';

interface Veldomschrijving {
  readonly label: string;
  readonly uitleg?: string | undefined;
  /** What is wrong with what was filled in; undefined when nothing is. */
  readonly fout?: string | undefined;
}

interface Koppeling {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A label, what is explained and what is wrong, tied to the field that it is about. */
function Veld({
  label,
  uitleg,
  fout,
  veld,
}: Veldomschrijving & { readonly veld: (koppeling: Koppeling) => ReactNode }) {
  const id = useId();
  const delen = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div className={`utrecht-form-field${fout ? ' utrecht-form-field--invalid' : ''}`}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {uitleg && (
        <div className="utrecht-form-field__description utrecht-form-field-description" id={`${id}-uitleg`}>
          {uitleg}
        </div>
      )}
      {fout && (
        <div className="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout}
        </div>
      )}
      <div className="utrecht-form-field__input">
        {veld({ id, 'aria-describedby': delen === '' ? undefined : delen, 'aria-invalid': Boolean(fout) })}
      </div>
    </div>
  );
}

type Invoer = Veldomschrijving &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & { readonly opWijziging: (waarde: string) => void };

/** One line: text, a date, a number, a range. */
export function Tekstveld({ label, uitleg, fout, opWijziging, ...rest }: Invoer) {
  const soort = rest.type === 'range' ? 'schuif' : 'utrecht-textbox utrecht-textbox--html-input';
  return (
    <Veld
      {...{ label, uitleg, fout }}
      veld={(koppeling) => (
        <input {...rest} {...koppeling} className={soort} onChange={({ target }) => opWijziging(target.value)} />
      )}
    />
  );
}

type Lang = Veldomschrijving &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & { readonly opWijziging: (waarde: string) => void };

export function Tekstvlak({ label, uitleg, fout, opWijziging, ...rest }: Lang) {
  return (
    <Veld
      {...{ label, uitleg, fout }}
      veld={(koppeling) => (
        <textarea
          {...rest}
          {...koppeling}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          onChange={({ target }) => opWijziging(target.value)}
        />
      )}
    />
  );
}

type Lijst = Veldomschrijving &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
    readonly opWijziging: (waarde: string) => void;
    readonly keuzes: readonly (readonly [waarde: string, naam: string])[];
  };

export function Keuzelijst({ label, uitleg, fout, opWijziging, keuzes, ...rest }: Lijst) {
  const value = String(rest.value ?? '');
  // A browser would show the first of the list for what is not in it, and something else would be sent than what stands there.
  const buiten = value === '' || keuzes.some(([waarde]) => waarde === value) ? [] : [[value, value] as const];
  return (
    <Veld
      {...{ label, uitleg, fout }}
      veld={(koppeling) => (
        <select
          {...rest}
          {...koppeling}
          className="utrecht-select utrecht-select--html-select"
          onChange={({ target }) => opWijziging(target.value)}
        >
          {[...keuzes, ...buiten].map(([waarde, naam]) => (
            <option key={waarde} value={waarde}>
              {naam}
            </option>
          ))}
        </select>
      )}
    />
  );
}

type Vink = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  readonly label: string;
  readonly opWijziging: (aan: boolean) => void;
};

/** Yes or no, with its label beside it. */
export function Vinkje({ label, opWijziging, ...rest }: Vink) {
  const id = useId();
  return (
    <p className="utrecht-form-field utrecht-form-field--checkbox vinkje">
      <input
        {...rest}
        id={id}
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        onChange={({ target }) => opWijziging(target.checked)}
      />
      <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={id}>
        {label}
      </label>
    </p>
  );
}
