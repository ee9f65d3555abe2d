import 'reflect-metadata';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { registerDecorator, ValidateNested, type ValidationArguments } from 'class-validator';

/** One thing that must hold for a field. `keur` also gets the object around it; undefined never comes there. */
export interface Regel {
  /** Code of the fault. */
  readonly code: string;
  /** The fault as a Dutch sentence. */
  readonly melding: string;
  readonly keur: (waarde: unknown, geheel: object) => boolean;
}

export type Klasse<T extends object = object> = new () => T;

/** What a field of a DTO is: its rules for class-validator, and its schema for OpenAPI. */
export interface Veldsoort {
  readonly regels: readonly Regel[];
  readonly schema: ApiPropertyOptions;
  /** The class of the object, or of each item of the list, that the field holds. */
  readonly van?: () => Klasse;
  /** How long the list may be. */
  readonly hoogstens?: number;
}

/** What the quick check knows of a field (see `snel.ts`). */
export interface Veldplan {
  readonly naam: string;
  readonly uitleg: string;
  readonly verplicht: boolean;
  readonly schema: ApiPropertyOptions;
  readonly regels: readonly Regel[];
  readonly van: (() => Klasse) | undefined;
  readonly hoogstens: number | undefined;
}

const PLAN = Symbol('velden');

const ONTBREEKT: Regel = {
  code: 'ontbreekt',
  melding: 'Dit veld is verplicht.',
  keur: (waarde) => waarde !== undefined,
};

/** The fields of a DTO class, those of its parents first. */
export const veldenVan = (klasse: Klasse): readonly Veldplan[] =>
  (Reflect.getMetadata(PLAN, klasse) as readonly Veldplan[] | undefined) ?? [];

export const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export interface Veldopties {
  readonly uitleg: string;
  /** Also fine when it is not there. */
  readonly optioneel?: boolean;
  /** Rules that belong to this field alone, as "either this or that". They also see undefined. */
  readonly samen?: readonly Regel[];
}

/** Makes a property of a DTO class a field: rules for class-validator and a schema for OpenAPI in one decorator. */
export function veld(soort: Veldsoort, { uitleg, optioneel = false, samen = [] }: Veldopties): PropertyDecorator {
  return (prototype, naam) => {
    if (typeof naam !== 'string') throw new TypeError('een veld heeft een naam');
    const klasse = prototype.constructor as Klasse;
    const eigen: Regel[] = soort.regels.map((regel) => ({
      ...regel,
      keur: (waarde, geheel) => waarde === undefined || regel.keur(waarde, geheel),
    }));
    const regels = [...(optioneel ? [] : [ONTBREEKT]), ...eigen, ...samen];
    Reflect.defineMetadata(
      PLAN,
      [
        ...veldenVan(klasse).filter((een) => een.naam !== naam),
        {
          naam,
          uitleg,
          verplicht: !optioneel,
          schema: soort.schema,
          regels,
          van: soort.van,
          hoogstens: soort.hoogstens,
        },
      ],
      klasse,
    );
    for (const { code, melding, keur } of regels)
      registerDecorator({
        name: code,
        target: klasse,
        propertyName: naam,
        validator: {
          validate: (waarde: unknown, rond?: ValidationArguments) => keur(waarde, rond?.object ?? {}),
          defaultMessage: () => melding,
        },
      });
    if (soort.van !== undefined) {
      ValidateNested()(prototype, naam);
      Type(soort.van)(prototype, naam);
    }
    // Swagger knows a class to come by a function that is called `type`.
    const klasseVan = soort.van === undefined ? {} : { type: () => soort.van?.() };
    const schema = { description: uitleg, required: !optioneel, ...soort.schema, ...klasseVan } as ApiPropertyOptions;
    ApiProperty(schema)(prototype, naam);
  };
}
