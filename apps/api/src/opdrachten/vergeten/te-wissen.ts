import type { BewonersvoorstelGeteld, Vergeten } from '@ontschot/boek';
import type { Eigenaar } from '@ontschot/teksten';

const VERGETEN = 'huishouden-vergeten.v1';
const GETELD = 'bewonersvoorstel-geteld.v1';

/** Whose key must be gone once this event is there: of who was forgotten, and of a vote that was counted. */
export function teWissen(boek: string, type: string, gegevens: object): Eigenaar | undefined {
  if (type === VERGETEN) return { huishouden: (gegevens as Vergeten).huishouden };
  if (type === GETELD) return { boek, stemming: (gegevens as BewonersvoorstelGeteld).voorstel };
  return undefined;
}
