/** What people ask for, in the words in which they ask it: few, so that it can be told of each what helped. */
export const VRAAGSOORTEN = [
  'identiteitspapieren',
  'schulden',
  'wonen',
  'werk-en-inkomen',
  'vervoer',
  'kleding-en-spullen',
  'opvoeden',
  'gezondheid',
  'ontmoeting',
  'anders',
] as const;

export type Vraagsoort = (typeof VRAAGSOORTEN)[number];
