/** Names that people give: of a koker, budget, organisatie, wijk, verplichting. No `:` or `@`, these build names. */
export const ID_PATROON = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/;
/** A boek: the municipality and the year, as `GM0080-2025` or `leeuwarden-2025`. */
export const BOEK_PATROON = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,58}-\d{4}$/;
/** An opdracht id, made by the caller. */
export const OPDRACHT_PATROON = /^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,99}$/;
/** A taakveld code of Iv3, as `6.1` or `6.711` or, before 2025, `6.71a`. */
export const TAAKVELD_PATROON = /^\d{1,2}\.\d{1,4}[a-z]?$/;

export const isId = (waarde: unknown): waarde is string => typeof waarde === 'string' && ID_PATROON.test(waarde);
export const isBoekId = (waarde: unknown): waarde is string => typeof waarde === 'string' && BOEK_PATROON.test(waarde);

/** The year that a boek is named after. */
export const jaarVanBoek = (boek: string): number => Number(boek.slice(-4));
